import type { Item } from '../../domain/item';

/** What a learner calls each kind of exercise. */
export const KIND_NAMES: Record<Item['kind'], string> = {
  single: 'Choose one',
  multiple: 'Tick all that apply',
  match: 'Match',
  sort: 'Sort',
  extended: 'Answer from one list',
  order: 'Put in order',
  cloze: 'Fill the gaps',
  line: 'Place on the line',
  predict: 'Your guess',
  compare: 'In your own words',
};
