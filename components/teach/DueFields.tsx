import { useMemo } from 'react';
import { type AssignmentSettings, zoneOf } from './assignment-settings';
import styles from './Teach.module.css';

interface Fields {
  settings: AssignmentSettings;
  change: (part: Partial<AssignmentSettings>) => void;
}

/** Until when, by whose clocks. */
export function DueFields({ settings, change }: Fields) {
  return (
    <fieldset className={styles.group}>
      <legend>Until when</legend>
      <label className={styles.tick}>
        <input
          type="checkbox"
          checked={settings.hasDue}
          onChange={(event) => change({ hasDue: event.currentTarget.checked })}
        />
        <span>It has a due date</span>
      </label>
      {settings.hasDue && <DueTime settings={settings} change={change} />}
    </fieldset>
  );
}

/** Drawn when it is asked for: to list the zones takes long. */
function DueTime({ settings, change }: Fields) {
  const zone = zoneOf(settings);
  const zones = useMemo(() => [...new Set([zone, 'UTC', ...Intl.supportedValuesOf('timeZone')])], [zone]);
  return (
    <>
      <div className={styles.pair}>
        <label className={styles.field}>
          <span>Day</span>
          <input type="date" value={settings.date} onChange={(event) => change({ date: event.currentTarget.value })} />
        </label>
        <label className={styles.field}>
          <span>Time</span>
          <input type="time" value={settings.time} onChange={(event) => change({ time: event.currentTarget.value })} />
        </label>
        <label className={styles.field}>
          <span>By the clocks of</span>
          <select value={zone} onChange={(event) => change({ zone: event.currentTarget.value })}>
            {zones.map((each) => (
              <option key={each} value={each}>
                {each.replaceAll('_', ' ')}
              </option>
            ))}
          </select>
        </label>
      </div>
      <p className={styles.hint}>Nothing closes then: answers that come later are marked as late in your gradebook.</p>
    </>
  );
}
