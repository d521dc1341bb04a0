'use client';

import { type ReactNode, startTransition, useId, useRef, useState } from 'react';
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
  const [moving, setMoving] = useState<Picture | null>(null);
  const isLive = useIsLive();
  const name = useId();
  const choose = (picture: Picture | null) => {
    setChosen(picture?.id ?? null);
    startTransition(() => setMoving(picture));
  };
  return (
    <div className={plate.plate} data-figure-body ref={stage}>
      <p className={styles.headline}>{headline}</p>
      <div className={styles.controls}>
        {isLive && (
          <fieldset>
            <legend className="visually-hidden">Picture of China</legend>
            {[null, ...pictures].map((picture) => (
              <label key={picture?.id ?? 'all'}>
                <input
                  type="radio"
                  name={name}
                  checked={chosen === (picture?.id ?? null)}
                  onChange={() => choose(picture)}
                />
                {picture?.name ?? 'All three'}
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
      {moving && <LazyMotion key={moving.id} stage={stage} scenes={bringIn(moving)} />}
    </div>
  );
}

function bringIn({ id, parts }: Picture): Scene[] {
  return Array.from({ length: parts }, (_, i) => ({
    part: `${id}-${i + 1}`,
    does: 'appear',
    atS: i * 0.55,
    lastsS: 0.5,
  }));
}
