'use client';

import { type ReactNode, startTransition, useId, useMemo, useRef, useState } from 'react';
import { LazyMotion } from './LazyMotion';
import plate from './Plate.module.css';
import type { Scene } from './scene';
import styles from './ThreePictures.module.css';
import { useIsLive } from './use-is-live';

/** `parts`: how many steps its drawing has, marked `data-part="{id}-{1…}"`. */
type Picture = { id: string; name: string; parts: number; drawing: ReactNode };

/** All pictures side by side, or the one that was chosen, whose actors then come in one by one. */
export function PictureChooser({ headline, pictures, note }: { headline: string; pictures: Picture[]; note: string }) {
  const stage = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const [moving, setMoving] = useState<string | null>(null);
  const isLive = useIsLive();
  const name = useId();
  const scenes = useMemo(
    () => pictures.filter(({ id }) => id === moving).flatMap(({ id, parts }) => bringIn(id, parts)),
    [pictures, moving],
  );
  const choose = (id: string | null) => {
    setChosen(id);
    startTransition(() => setMoving(id));
  };
  return (
    <div className={plate.plate} data-figure-body ref={stage}>
      <p className={styles.headline}>{headline}</p>
      <div className={styles.controls}>
        {isLive && (
          <fieldset>
            <legend className="visually-hidden">Picture of China</legend>
            {[{ id: null, name: 'All three' }, ...pictures].map((option) => (
              <label key={option.name}>
                <input type="radio" name={name} checked={chosen === option.id} onChange={() => choose(option.id)} />
                {option.name}
              </label>
            ))}
          </fieldset>
        )}
      </div>
      <div className={styles.pictures} data-chosen={chosen ?? undefined}>
        {pictures.map((picture, i) => (
          <section
            key={picture.id}
            className={styles.picture}
            aria-labelledby={`${name}-${picture.id}`}
            hidden={chosen !== null && chosen !== picture.id}
          >
            <h3 id={`${name}-${picture.id}`}>
              {i + 1}. {picture.name}
            </h3>
            {picture.drawing}
          </section>
        ))}
      </div>
      <div className={styles.note}>
        <p>{note}</p>
      </div>
      {moving !== null && <LazyMotion key={moving} stage={stage} scenes={scenes} />}
    </div>
  );
}

function bringIn(id: string, parts: number): Scene[] {
  return Array.from({ length: parts }, (_, i) => ({
    part: `${id}-${i + 1}`,
    does: 'appear',
    atS: i * 0.55,
    lastsS: 0.5,
  }));
}
