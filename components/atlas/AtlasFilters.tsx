'use client';

import { memo, useId, useMemo, useState } from 'react';
import {
  type Choice,
  countChoices,
  type Dimension,
  groupByTile,
  listDecades,
} from '../../domain/evidence/choose-links';
import { DURATIONS, type EvidenceLinkHead, FORMALITIES, MECHANISMS, SECTORS } from '../../domain/evidence/evidence';
import { COUNTRIES, PROVINCES, type Tile } from '../../domain/evidence/tiles';
import styles from './AtlasFilters.module.css';

interface Option {
  value: string;
  name: string;
}

const plain = (values: readonly string[]): Option[] => values.map((value) => ({ value, name: value }));
const ofTiles = (tiles: readonly Tile[]): Option[] =>
  [...tiles].sort((a, b) => a.name.localeCompare(b.name, 'en')).map(({ id, name }) => ({ value: id, name }));

/** What no tile and no decade shows to be set. */
const FOLDED: readonly Dimension[] = ['sector', 'mechanism', 'form', 'duration'];

/**
 * Plain lists for all that can be chosen, each option with the number of links that it would show. On a phone they are
 * folded until they are asked for or one of them is set.
 */
export function AtlasFilters({
  links,
  set,
  choice,
  choose,
}: {
  links: readonly EvidenceLinkHead[];
  /** What the lists are set to; the numbers in them may still be those of `choice`. */
  set: Choice;
  choice: Choice;
  choose: (dimension: Dimension, value: string | null) => void;
}) {
  const id = useId();
  const [opened, setOpened] = useState<boolean | null>(null);
  const isOpen = opened ?? FOLDED.some((dimension) => set[dimension] !== null);
  const lists = useMemo(() => {
    const decades = listDecades(links).map((decade) => ({ value: decade, name: `${decade}s` }));
    const known = { province: groupByTile(links, 'province'), country: groupByTile(links, 'country') };
    return [
      { dimension: 'province', label: 'Province', options: ofTiles(PROVINCES), known: known.province },
      { dimension: 'country', label: 'Country', options: ofTiles(COUNTRIES), known: known.country },
      { dimension: 'sector', label: 'Sector', options: plain(SECTORS), known: null },
      { dimension: 'mechanism', label: 'Mechanism', options: plain(MECHANISMS), known: null },
      { dimension: 'form', label: 'Form', options: plain(FORMALITIES), known: null },
      { dimension: 'duration', label: 'Lasting or one-off', options: plain(DURATIONS), known: null },
      {
        dimension: 'decade',
        label: 'Since',
        options: [...decades, { value: 'undated', name: 'no year on record' }],
        known: null,
      },
    ] as const;
  }, [links]);
  return (
    <>
      <button
        type="button"
        className={`${styles.fold} script-only`}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpened(!isOpen)}
      >
        Filter by place, kind and time
      </button>
      <fieldset id={id} className={`${styles.filters} script-only`} data-folded={!isOpen || undefined}>
        <legend className="visually-hidden">Choose what to see</legend>
        {lists.map(({ dimension, label, options, known }) => (
          <div key={dimension}>
            <label htmlFor={`${id}-${dimension}`}>{label}</label>
            <select
              id={`${id}-${dimension}`}
              value={set[dimension] ?? ''}
              data-set={set[dimension] !== null || undefined}
              onChange={({ currentTarget }) => choose(dimension, currentTarget.value || null)}
            >
              <option value="">all</option>
              <Options links={links} choice={choice} dimension={dimension} options={options} known={known} />
            </select>
          </div>
        ))}
      </fieldset>
    </>
  );
}

/** The options of one list; drawn anew when the numbers in them change, and not with each list that is set. */
const Options = memo(function Options({
  links,
  choice,
  dimension,
  options,
  known,
}: {
  links: readonly EvidenceLinkHead[];
  choice: Choice;
  dimension: Dimension;
  options: readonly Option[];
  /** The places with a link; null where every value has one. */
  known: ReadonlyMap<string, unknown> | null;
}) {
  const counts = countChoices(links, choice, dimension);
  const show = ({ value, name }: Option) => (
    <option key={value} value={value}>
      {name} ({counts.get(value) ?? 0})
    </option>
  );
  if (!known) return options.map(show);
  return (
    <>
      {options.filter(({ value }) => known.has(value)).map(show)}
      <optgroup label="No link found in the sources checked">
        {options.filter(({ value }) => !known.has(value)).map(show)}
      </optgroup>
    </>
  );
});
