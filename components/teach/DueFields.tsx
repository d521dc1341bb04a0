import { useMemo } from 'react';
import type { Draft } from './draft';
import styles from './Teach.module.css';

/** Until when, by whose clocks. */
export function DueFields({ draft, change }: { draft: Draft; change: (part: Partial<Draft>) => void }) {
  const zones = useMemo(() => [...new Set([draft.zone, 'UTC', ...Intl.supportedValuesOf('timeZone')])], [draft.zone]);
  return (
    <fieldset className={styles.group}>
      <legend>Until when</legend>
      <label className={styles.tick}>
        <input
          type="checkbox"
          checked={draft.hasDue}
          onChange={(event) => change({ hasDue: event.currentTarget.checked })}
        />
        <span>It has a due date</span>
      </label>
      {draft.hasDue && (
        <>
          <div className={styles.pair}>
            <label className={styles.field}>
              <span>Day</span>
              <input type="date" value={draft.date} onChange={(event) => change({ date: event.currentTarget.value })} />
            </label>
            <label className={styles.field}>
              <span>Time</span>
              <input type="time" value={draft.time} onChange={(event) => change({ time: event.currentTarget.value })} />
            </label>
          </div>
          <label className={styles.field}>
            <span>By the clocks of</span>
            <select value={draft.zone} onChange={(event) => change({ zone: event.currentTarget.value })}>
              {zones.map((zone) => (
                <option key={zone} value={zone}>
                  {zone.replaceAll('_', ' ')}
                </option>
              ))}
            </select>
          </label>
          <p className={styles.hint}>
            Nothing closes then: answers that come later are marked as late in your gradebook.
          </p>
        </>
      )}
    </fieldset>
  );
}
