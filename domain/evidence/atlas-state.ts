import { type Choice, DIMENSIONS, type Dimension, EVERYTHING } from './choose-links';
import { DURATIONS, FORMALITIES, MECHANISMS, SECTORS } from './evidence';
import { COUNTRIES, PROVINCES } from './tiles';

/** Everything about a view of the atlas that its address keeps. */
export interface AtlasState extends Choice {
  /** The id of the link that stands open. */
  link: string | null;
  /** As two columns with a line for each link; null for the maps. */
  as: 'pairs' | null;
  /** The id of the investigation in hand, and its step from 1. */
  investigation: string | null;
  step: number;
}

export const START: AtlasState = { ...EVERYTHING, link: null, as: null, investigation: null, step: 1 };

const MOST_STEPS = 9;
const SLUG = /^[a-z][a-z0-9-]{1,79}$/;
const DECADE = /^(?:19[4-9]0|20[0-9]0|undated)$/;

const oneOf = (values: readonly string[]) => (value: string) => values.includes(value);
const isKnown: Record<Dimension | 'link' | 'as' | 'investigation' | 'step', (value: string) => boolean> = {
  province: oneOf(PROVINCES.map(({ id }) => id)),
  country: oneOf(COUNTRIES.map(({ id }) => id)),
  sector: oneOf(SECTORS),
  mechanism: oneOf(MECHANISMS),
  form: oneOf(FORMALITIES),
  duration: oneOf(DURATIONS),
  decade: (value) => DECADE.test(value),
  link: (value) => SLUG.test(value),
  as: (value) => value === 'pairs',
  investigation: (value) => SLUG.test(value),
  step: (value) => /^[1-9]$/.test(value),
};

/** The view of an address's query (`?sector=health`, or without the mark). Total: what it does not know it passes over. */
export function parseAtlas(query: string): AtlasState {
  const asked = new URLSearchParams(query);
  const read = (key: keyof typeof isKnown) => {
    const value = asked.get(key);
    return value !== null && isKnown[key](value) ? value : null;
  };
  return {
    province: read('province'),
    country: read('country'),
    sector: SECTORS.find((sector) => sector === read('sector')) ?? null,
    mechanism: MECHANISMS.find((mechanism) => mechanism === read('mechanism')) ?? null,
    form: FORMALITIES.find((form) => form === read('form')) ?? null,
    duration: DURATIONS.find((duration) => duration === read('duration')) ?? null,
    decade: read('decade'),
    link: read('link'),
    as: read('as') === null ? null : 'pairs',
    investigation: read('investigation'),
    step: Math.min(MOST_STEPS, Number(read('step') ?? 1)),
  };
}

/** Parts of a view to be set, as controls give them: any text, of which only what is known counts. */
export type AtlasChange = { [Key in keyof AtlasState]?: string | number | null };

/** A view with some parts set anew; a value that is not known takes its part away. */
export function changeAtlas(state: AtlasState, change: AtlasChange): AtlasState {
  return parseAtlas(writeAtlas({ ...state, ...change }));
}

/** The query of a view, without the mark; empty for the view that shows everything. `parseAtlas` reads it back. */
export function writeAtlas(state: { readonly [Key in keyof AtlasState]: string | number | null }): string {
  const query = new URLSearchParams();
  for (const key of [...DIMENSIONS, 'link', 'as', 'investigation'] as const) {
    const value = state[key];
    if (value !== null) query.set(key, String(value));
  }
  if (state.step !== 1 && state.step !== null) query.set('step', String(state.step));
  return query.toString();
}

/** The parts of a query that `parseAtlas` passes over, as they stand there, for an author who has mistyped one. */
export function listUnread(query: string): string[] {
  const read = new URLSearchParams(writeAtlas(parseAtlas(query)));
  return [...new URLSearchParams(query)].flatMap(([key, value]) => {
    const isRead = read.get(key) === value || (key === 'step' && value === '1');
    return isRead ? [] : [`${key}=${value}`];
  });
}

/** The choice alone, as a lesson's embedded view or a step of an investigation sets it. */
export function choiceOf({ province, country, sector, mechanism, form, duration, decade }: AtlasState): Choice {
  return { province, country, sector, mechanism, form, duration, decade };
}
