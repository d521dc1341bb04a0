'use client';

import { type KeyboardEvent, memo, startTransition, useId, useRef, useState } from 'react';
import type { EvidenceLinkHead } from '../../domain/evidence/evidence';
import { NO_LINK, nameTile, sayFrom, sayTile } from '../../domain/evidence/say-link';
import { type Direction, findTile, type Side, stepFrom, type Tile } from '../../domain/evidence/tiles';
import names from './TileNames.module.css';
import styles from './Tiles.module.css';

export type TileState = 'on' | 'other' | 'off' | 'blank';

const KEYS: Record<string, Direction> = {
  ...{ ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' },
  ...{ Home: 'row-start', End: 'row-end' },
};

/**
 * One tile map as a grid: one stop for Tab, arrow keys walk past the gaps, Home and End within a row (with Ctrl to the
 * first and the last tile), Enter or Space chooses. The tile in hand is described by its links.
 */
export const TileMap = memo(function TileMap({
  side,
  label,
  tiles,
  totals,
  shown,
  chosen,
  ends,
  lit,
  choose,
  point,
}: {
  side: Side;
  label: string;
  tiles: readonly Tile[];
  /** How many links each place has in all. */
  totals: Readonly<Record<string, number>>;
  /** Those that fit the choice, this side left open. */
  shown: ReadonlyMap<string, readonly EvidenceLinkHead[]>;
  chosen: string | null;
  /** The ends of all lines. */
  ends: ReadonlySet<string>;
  /** The ends of the bold lines. */
  lit: ReadonlySet<string>;
  choose: (side: Side, id: string | null) => void;
  point: (side: Side, id: string | null) => void;
}) {
  const grid = useRef<HTMLTableElement>(null);
  const describedBy = useId();
  const [visited, setVisited] = useState<string | null>(null);
  const active = visited ?? chosen ?? tiles.find(({ id }) => totals[id])?.id ?? tiles[0]?.id ?? '';
  const rows = [...new Set(tiles.map(({ row }) => row))];

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.metaKey || event.shiftKey) return;
    if (event.key === 'Escape' && chosen !== null) choose(side, null);
    const direction = event.ctrlKey ? FAR_KEYS[event.key] : KEYS[event.key];
    const from = findTile(active);
    if (!direction || !from) return;
    event.preventDefault();
    const to = stepFrom(tiles, from, direction);
    grid.current?.querySelector<HTMLButtonElement>(`[data-tile="${to.id}"]`)?.focus();
  };
  return (
    <>
      <table
        ref={grid}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: ARIA's grid is a table whose cells are walked
        role="grid"
        aria-label={label}
        className={styles.grid}
        data-side={side}
        onKeyDown={onKeyDown}
        onClick={({ target }) => {
          const id = tileOf(target);
          if (id !== null) choose(side, id === chosen ? null : id);
        }}
        onFocus={({ target }) => {
          const id = tileOf(target);
          // A press chooses, and its answer comes first; pointing is for the one who walks there.
          if (!target.matches(':focus-visible')) return startTransition(() => setVisited(id));
          setVisited(id);
          point(side, id);
        }}
        onBlur={() => point(side, null)}
        onPointerOver={({ target }) => point(side, tileOf(target))}
        onPointerLeave={() => point(side, null)}
      >
        <tbody>
          {rows.map((row) => (
            <tr key={row}>
              {tiles
                .filter((tile) => tile.row === row)
                .map((tile) => {
                  const total = totals[tile.id] ?? 0;
                  const count = shown.get(tile.id)?.length ?? 0;
                  return (
                    <TileCell
                      key={tile.id}
                      tile={tile}
                      state={total === 0 ? 'blank' : count === 0 ? 'off' : ends.has(tile.id) ? 'on' : 'other'}
                      count={count}
                      total={total}
                      isChosen={tile.id === chosen}
                      isLit={lit.has(tile.id)}
                      describedBy={tile.id === active ? describedBy : undefined}
                    />
                  );
                })}
            </tr>
          ))}
        </tbody>
      </table>
      <p id={describedBy} className="visually-hidden">
        {describeTile(side, shown.get(active), (totals[active] ?? 0) > 0)}
      </p>
    </>
  );
});

const FAR_KEYS: Record<string, Direction> = { Home: 'first', End: 'last' };

/** One tile; drawn anew only when something about it has changed. */
const TileCell = memo(function TileCell({
  tile,
  state,
  count,
  total,
  isChosen,
  isLit,
  describedBy,
}: {
  tile: Tile;
  state: TileState;
  count: number;
  total: number;
  isChosen: boolean;
  isLit: boolean;
  /** The id of the text that says its links, on the tile that Tab leads to. */
  describedBy: string | undefined;
}) {
  return (
    <td className={styles.cell} data-row={tile.row} data-column={tile.column}>
      <button
        type="button"
        className={styles.tile}
        data-tile={tile.id}
        data-state={state}
        data-lit={isLit || undefined}
        tabIndex={describedBy ? 0 : -1}
        aria-pressed={isChosen}
        aria-label={sayTile(nameTile(tile), count, total)}
        aria-describedby={describedBy}
      >
        <span className={styles.code}>{tile.code}</span>
        <span className={names.name}>{tile.short}</span>
        {count > 0 && <span className={styles.count}>{count}</span>}
      </button>
    </td>
  );
});

/** What a place says of its links, for the ear and for the line below the maps. */
export function describeTile(side: Side, links: readonly EvidenceLinkHead[] | undefined, hasAny: boolean): string {
  if (!links || links.length === 0) return hasAny ? '' : `${NO_LINK}.`;
  return `${links.map((link) => sayFrom(side, link)).join('; ')}.`;
}

function tileOf(target: EventTarget): string | null {
  const button = target instanceof Element ? target.closest<HTMLElement>('[data-tile]') : null;
  return button?.dataset.tile ?? null;
}
