'use client';

import { type ReactNode, useId, useState } from 'react';
import { useAnnounce } from '../ui/Announcer';
import { Arrow } from './Arrow';
import turner from './ArrowTurner.module.css';
import plate from './Plate.module.css';
import { useIsLive } from './use-is-live';
import styles from './WhichWayTheArrowPoints.module.css';

type First = 'beijing' | 'province';
type Actor = { id: string; kind: string | undefined; who: string; does: string; says?: string };

/** Who starts, and what the others then do; each list in the order of events. */
const STORIES: Record<First, { title: string; name: string; said: string; actors: Actor[] }> = {
  beijing: {
    name: 'Beijing first',
    title: 'As usually imagined',
    said: 'Beijing plans, the province follows, its firms sign abroad.',
    actors: [
      { id: 'beijing', kind: plate.centre, who: 'Beijing', does: 'plans.' },
      { id: 'province', kind: plate.province, who: 'The province', does: 'follows.', says: 'then' },
      { id: 'firms', kind: plate.abroad, who: 'Its firms', does: 'sign, abroad.', says: 'then' },
    ],
  },
  province: {
    name: 'The province first',
    title: 'Turned round',
    said: 'The province is pushed outwards, its firms go abroad, and Beijing’s policy justifies it.',
    actors: [
      { id: 'province', kind: plate.province, who: 'The province', does: 'is pushed outwards.' },
      { id: 'firms', kind: plate.abroad, who: 'Its firms', does: 'go abroad.', says: 'so' },
      { id: 'beijing', kind: plate.centre, who: 'Beijing’s policy', does: 'justifies it.', says: 'and' },
    ],
  },
};

/**
 * The short chain, which a reader can turn round: all stand where they stood, the heavy arrow turns, and the numbers and the
 * order in which it is read follow. Beside it stands the whole of Lenz's chain (`children`).
 */
export function ArrowTurner({ children }: { children: ReactNode }) {
  const [first, setFirst] = useState<First>('beijing');
  // Nothing turns before it is asked to.
  const [hasTurned, setHasTurned] = useState(false);
  const isLive = useIsLive();
  const announce = useAnnounce();
  const name = useId();
  const { title, actors } = STORIES[first];
  const choose = (story: First) => {
    setFirst(story);
    setHasTurned(true);
    announce(STORIES[story].said);
  };
  return (
    <>
      <div className={turner.controls}>
        {isLive && (
          <fieldset>
            <legend>Who starts?</legend>
            {(['beijing', 'province'] as const).map((story) => (
              <label key={story}>
                <input type="radio" name={name} checked={first === story} onChange={() => choose(story)} />
                {STORIES[story].name}
              </label>
            ))}
          </fieldset>
        )}
      </div>
      <div className={styles.chains}>
        <section className={styles.usual} data-first={first} data-turned={hasTurned || undefined} aria-label={title}>
          <h3>{title}</h3>
          <ol>
            {actors.map(({ id, kind, who, does, says }, i) => (
              <li key={id} className={`${plate.box} ${kind} ${turner[id]}`} data-part={`usual-${id}`}>
                {id === 'beijing' ? (
                  <span className="visually-hidden">{says} </span>
                ) : (
                  <Arrow
                    says={says ?? ''}
                    className={id === 'firms' ? styles.arrow : `${styles.arrow} ${turner.heavy}`}
                  />
                )}
                <span className={plate.who}>
                  <span className={styles.number}>{i + 1}</span> {who}
                </span>{' '}
                {does}
              </li>
            ))}
          </ol>
        </section>
        {children}
      </div>
    </>
  );
}
