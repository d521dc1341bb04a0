/** @jest-environment node */
import type { Entry } from '../../domain/entry';
import { joinSaved } from '../../runtime/join-saved';
import { aHelp, anAttempt, aVisit } from '../domain/an-entry';
import { aPlace, aRoundDraft, aSaved, aShown, placeKey } from './a-place';

describe('what was made without knowing the record', () => {
  const isBlind = ({ id }: Entry) => id.startsWith('new');
  const saved = aSaved({
    entries: [
      anAttempt({ id: 'a', at: 5000, round: 2 }),
      anAttempt({ id: 'b', at: 6000, round: 1 }),
      aHelp({ id: 'h', at: 7000, item: 'tw_match', round: 3 }),
      anAttempt({ id: 'f', at: 7500, form: 'form-1', round: 5 }),
      aVisit({ id: 'v', at: 8000, order: 8000.5 }),
    ],
  });
  const join = (made: Entry[], drafts = {}) =>
    joinSaved(aShown({ log: made }), aPlace({ saved, isBlind, before: null, unkept: { entries: made, drafts } }))
      .unkept;

  test('comes after all that is in it, in the order in which it was made', () => {
    const made = [aVisit({ id: 'new-1', at: 10 }), aVisit({ id: 'new-2', at: 11 }), aVisit({ id: 'new-3', at: 9999 })];

    expect(join(made).entries.map(({ id, at, order }) => [id, at, order])).toEqual([
      ['new-1', 10, 8001],
      ['new-2', 11, 8002],
      ['new-3', 9999, 9999],
    ]);
  });

  test('belongs to the round that the record has come to, in its lesson or form', () => {
    const made = [
      anAttempt({ id: 'new-1' }),
      aHelp({ id: 'new-2', item: 'tw_match' }),
      anAttempt({ id: 'new-3', form: 'form-1' }),
      anAttempt({ id: 'new-4', item: 'tw_sort' }),
      anAttempt({ id: 'new-5', round: 7 }),
    ];

    expect(join(made).entries.map((entry) => 'round' in entry && entry.round)).toEqual([2, 3, 5, 0, 7]);
  });

  test('is told from what was made knowing it, which stays as it was made', () => {
    const made = [anAttempt({ id: 'old', at: 10 })];

    expect(join(made).entries).toEqual(made);
  });

  test('has drafts of the round that the record has come to, or of a later one', () => {
    const drafts = {
      [placeKey]: aRoundDraft('firms'),
      'lesson/tw_match': aRoundDraft('x', 4),
      'form-1/tw_single': null,
    };

    expect(join([], drafts).drafts).toEqual({
      [placeKey]: aRoundDraft('firms', 2),
      'lesson/tw_match': aRoundDraft('x', 4),
      'form-1/tw_single': null,
    });
  });

  test('in an empty place it stays where it was, the first moment of all included', () => {
    const made = [aVisit({ id: 'new-1', at: 0 })];
    const { unkept } = joinSaved(aShown({ log: made }), aPlace({ isBlind, before: null, unkept: { entries: made } }));

    expect(unkept.entries).toEqual(made);
  });
});
