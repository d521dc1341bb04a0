import type { Investigation } from '../../../domain/evidence/evidence';
import { itemsOf, stepsOf } from '../../../domain/evidence/investigation-steps';
import { listEvidenceSources } from '../../../domain/evidence/list-evidence-sources';

const passage = { text: 'Text', cites: [], sources: [] };
const look = (item: string) => ({ ...passage, view: '', button: 'Show', items: [item], table: null });
const INVESTIGATION: Investigation = {
  id: 'one',
  title: 'One',
  claim: 'A claim',
  cites: ['P5'],
  predict: { ...passage, item: 'guess', sources: ['first'] },
  looks: [look('a'), { ...look('b'), table: 'teams' }],
  conclude: { ...passage, items: ['end'], carries: 'This', cannot: 'That', sources: ['first', 'last'] },
};

test('an investigation predicts, looks as often as it must, and concludes', () => {
  expect(stepsOf(INVESTIGATION).map(({ title }) => title)).toEqual([
    'Predict',
    'Filter and read off (1 of 2)',
    'Filter and read off (2 of 2)',
    'Conclude',
  ]);
  expect(itemsOf(INVESTIGATION)).toEqual(['guess', 'a', 'b', 'end']);
});

test('a single look is not numbered', () => {
  const [, second] = stepsOf({ ...INVESTIGATION, looks: [look('a')] });

  expect(second?.title).toBe('Filter and read off');
});

test('sources are listed once, in reading order, those of the teams where their list stands', () => {
  const teams = [{ country: 'DZA', provinces: ['hubei'], note: '', sources: ['team'], status: 'verified' as const }];

  expect(listEvidenceSources({ investigations: [INVESTIGATION], teams })).toEqual(['first', 'team', 'last']);
});
