import { type KeyboardEvent, useId, useRef, useState } from 'react';
import type { EvidenceLinkHead } from '../../domain/evidence/evidence';
import type { Region } from '../../domain/evidence/regions';
import { sayTile } from '../../domain/evidence/say-link';
import type { Side } from '../../domain/evidence/tiles';
import styles from './Pairs.module.css';
import { plainName } from './plain-name';
import { describeTile } from './TileMap';

const STEPS: Record<string, (at: number, last: number) => number> = {
  ArrowDown: (at, last) => Math.min(last, at + 1),
  ArrowUp: (at) => Math.max(0, at - 1),
  Home: () => 0,
  End: (_, last) => last,
};

/** One column of places: one stop for Tab, arrow keys, Home and End walk its rows, Enter or Space chooses. */
export function PairColumn({
  side,
  label,
  regions,
  groups,
  chosen,
  lit,
  choose,
  point,
}: {
  side: Side;
  label: string;
  regions: readonly Region[];
  groups: ReadonlyMap<string, readonly EvidenceLinkHead[]>;
  chosen: string | null;
  lit: ReadonlySet<string>;
  choose: (id: string | null) => void;
  point: (id: string | null) => void;
}) {
  const column = useRef<HTMLDivElement>(null);
  const id = useId();
  const [visited, setVisited] = useState<string | null>(null);
  const all = regions.flatMap(({ tiles }) => tiles);
  const active = all.find((tile) => tile.id === (visited ?? chosen))?.id ?? all[0]?.id ?? '';
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (!step || event.altKey || event.metaKey || event.shiftKey || event.ctrlKey) return;
    event.preventDefault();
    const next =
      all[
        step(
          all.findIndex((tile) => tile.id === active),
          all.length - 1,
        )
      ];
    column.current?.querySelector<HTMLButtonElement>(`[data-place="${next?.id}"]`)?.focus();
  };
  return (
    <div
      ref={column}
      role="toolbar"
      aria-orientation="vertical"
      aria-label={label}
      className={styles.column}
      data-side={side}
      onKeyDown={onKeyDown}
      onFocus={({ target }) => {
        setVisited(placeOf(target));
        point(placeOf(target));
      }}
      onBlur={() => point(null)}
      onPointerOver={({ target }) => point(placeOf(target))}
      onPointerLeave={() => point(null)}
    >
      {regions.map(({ name, tiles }) => (
        // biome-ignore lint/a11y/useSemanticElements: no fields of a form
        <div key={name} role="group" aria-labelledby={`${id}-${name}`} className={styles.region}>
          <p id={`${id}-${name}`} className={styles.regionName}>
            {name}
          </p>
          {tiles.map((tile) => {
            const links = groups.get(tile.id);
            const short = plainName(tile.id);
            const count = links?.length ?? 0;
            return (
              <button
                key={tile.id}
                type="button"
                className={styles.place}
                data-place={tile.id}
                data-lit={lit.has(tile.id) || undefined}
                tabIndex={tile.id === active ? 0 : -1}
                aria-pressed={tile.id === chosen}
                aria-label={sayTile(short === tile.name ? short : `${short}, ${tile.name}`, count, count)}
                aria-describedby={tile.id === active ? id : undefined}
                onClick={() => choose(tile.id === chosen ? null : tile.id)}
              >
                {short}
              </button>
            );
          })}
        </div>
      ))}
      <span id={id} className="visually-hidden">
        {describeTile(side, groups.get(active), true)}
      </span>
    </div>
  );
}

function placeOf(target: EventTarget): string | null {
  const button = target instanceof Element ? target.closest<HTMLElement>('[data-place]') : null;
  return button?.dataset.place ?? null;
}
