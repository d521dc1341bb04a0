/** @jest-environment node */
import fc from 'fast-check';
import { mergeLogs } from '../../domain/entry';
import { joinSaved } from '../../runtime/join-saved';
import type { PlaceMark, SavedRecord } from '../../runtime/record-storage';
import { aFinish, aForm, anAttempt, aVisit, entries } from '../domain/an-entry';
import { aPlace, aRoundDraft, aSaved, aShown, idsOf, MARK, placeKey } from './a-place';

test('what was read is shown, with what could not be read and when it was last written to a file', () => {
  const lastExport = { at: 7, entries: 1 };
  const saved = aSaved({
    entries: [anAttempt({ id: 'b', at: 2 }), anAttempt({ id: 'a', at: 1 })],
    unreadable: 3,
    lastExport,
  });
  const { shown, unkept } = joinSaved(
    aShown(),
    aPlace({ before: null, saved: { ...saved, drafts: { 'lesson/tw_match': aRoundDraft('x') } } }),
  );

  expect(idsOf(shown.log)).toEqual(['a', 'b']);
  expect(shown).toMatchObject({ drafts: { 'lesson/tw_match': aRoundDraft('x') }, unreadable: 3, lastExport });
  expect(unkept).toEqual({ entries: [], drafts: {}, note: null });
});

test('what is shown and no longer there goes there again, before what is still unkept', () => {
  const state = aShown({
    log: [anAttempt({ id: 'a', at: 1 }), anAttempt({ id: 'b', at: 2 }), anAttempt({ id: 'c', at: 3 })],
  });
  const place = aPlace({
    saved: aSaved({ entries: [anAttempt({ id: 'a', at: 1 })] }),
    unkept: { entries: [anAttempt({ id: 'c', at: 3 })] },
  });
  const { shown, unkept } = joinSaved(state, place);

  expect(idsOf(shown.log)).toEqual(['a', 'b', 'c']);
  expect(idsOf(unkept.entries)).toEqual(['b', 'c']);
});

test('what was only heard before the first reading does not go there again', () => {
  const { shown, unkept } = joinSaved(aShown({ log: [anAttempt({ id: 'a' })] }), aPlace({ before: null }));

  expect([shown.log, unkept.entries]).toEqual([[], []]);
});

test('after an erasure only what is unkept stays', () => {
  const state = aShown({
    log: [anAttempt({ id: 'a' })],
    drafts: { [placeKey]: aRoundDraft('firms') },
    lastExport: { at: 1, entries: 1 },
  });
  const place = aPlace({
    saved: aSaved({ mark: { birth: 'one', erasure: 'first' } }),
    unkept: { entries: [anAttempt({ id: 'b' })] },
  });
  const { shown, unkept } = joinSaved(state, place);

  expect(idsOf(shown.log)).toEqual(['b']);
  expect(shown).toMatchObject({ drafts: {}, lastExport: null });
  expect(idsOf(unkept.entries)).toEqual(['b']);
});

test.each<[string, PlaceMark | undefined, string[]]>([
  ['of the same birth and erasure', { birth: 'one', erasure: null }, ['a']],
  ['of another birth', { birth: 'two', erasure: null }, ['a']],
  ['of another birth that was erased besides', { birth: 'two', erasure: 'first' }, ['a']],
  ['of the same birth that was erased', { birth: 'one', erasure: 'first' }, []],
  ['that can tell neither', undefined, ['a']],
])('an entry that a place %s has no more is told from one that was erased', (_which, mark, again) => {
  const { unkept } = joinSaved(aShown({ log: [anAttempt({ id: 'a' })] }), aPlace({ saved: { ...aSaved(), mark } }));

  expect(idsOf(unkept.entries)).toEqual(again);
});

describe('a place that was deleted from outside and made anew', () => {
  const saved = (parts: Partial<SavedRecord> = {}) => aSaved({ mark: { birth: 'two', erasure: null }, ...parts });
  const drafts = { [placeKey]: aRoundDraft('firms'), 'lesson/tw_match': aRoundDraft('other') };

  test('gets this tab’s drafts again, and no other’s', () => {
    const { shown, unkept } = joinSaved(aShown({ drafts }), aPlace({ saved: saved() }), (name) => name === placeKey);

    expect(unkept.drafts).toEqual({ [placeKey]: aRoundDraft('firms') });
    expect(shown.drafts).toEqual({ [placeKey]: aRoundDraft('firms') });
  });

  test('keeps a draft that it has already', () => {
    const { shown, unkept } = joinSaved(
      aShown({ drafts }),
      aPlace({ saved: saved({ drafts: { [placeKey]: aRoundDraft('alone') } }) }),
    );

    expect(unkept.drafts).toEqual({ 'lesson/tw_match': aRoundDraft('other') });
    expect(shown.drafts).toEqual({ [placeKey]: aRoundDraft('alone'), 'lesson/tw_match': aRoundDraft('other') });
  });

  test('is sent what is unkept of a draft, not what is shown of it', () => {
    const { unkept } = joinSaved(
      aShown({ drafts }),
      aPlace({ saved: saved(), unkept: { drafts: { [placeKey]: null } } }),
    );

    expect(unkept.drafts).toEqual({ [placeKey]: null, 'lesson/tw_match': aRoundDraft('other') });
  });

  test('gets the export note again, unless it has one or a newer one is unkept', () => {
    const state = aShown({ lastExport: { at: 1, entries: 1 } });
    const its = { at: 2, entries: 2 };
    const newer = { at: 3, entries: 3 };

    for (const [parts, unkeptNote, note, lastExport] of [
      [{}, null, { at: 1, entries: 1 }, { at: 1, entries: 1 }],
      [{ lastExport: its }, null, null, its],
      [{}, newer, newer, newer],
    ] as const) {
      const { shown, unkept } = joinSaved(state, aPlace({ saved: saved(parts), unkept: { note: unkeptNote } }));

      expect(unkept.note).toEqual(note);
      expect(shown.lastExport).toEqual(lastExport);
    }
  });
});

test('a place that is the same one gets no draft and no note that is not unkept', () => {
  const state = aShown({ drafts: { [placeKey]: aRoundDraft('firms') }, lastExport: { at: 1, entries: 1 } });

  for (const before of [MARK, null]) {
    const { shown, unkept } = joinSaved(state, aPlace({ before }));

    expect(unkept).toEqual({ entries: [], drafts: {}, note: null });
    expect(shown).toMatchObject({ drafts: {}, lastExport: null });
  }
});

test('a place that cannot tell whether it is the same one is taken for it', () => {
  const { unkept } = joinSaved(
    aShown({ drafts: { [placeKey]: aRoundDraft('firms') } }),
    aPlace({ saved: { ...aSaved(), mark: undefined } }),
  );

  expect(unkept.drafts).toEqual({});
});

test('what other tabs told while it was read is shown, but not what was written before an erasure', () => {
  const place = aPlace({
    heard: [
      { entries: [aVisit({ id: 'a' })], drafts: { [placeKey]: aRoundDraft('alone') } },
      { entries: [aVisit({ id: 'b' })], drafts: {}, isStale: true },
      { entries: [aVisit({ id: 'c' })], drafts: {}, isErased: true },
      { entries: [aVisit({ id: 'd' })], drafts: {} },
    ],
  });
  const { shown, unkept } = joinSaved(aShown(), place);

  expect(idsOf(shown.log)).toEqual(['a', 'd']);
  expect(shown.drafts).toEqual({ [placeKey]: aRoundDraft('alone') });
  expect(unkept.entries).toEqual([]);
});

test('what is unkept stands over what was read and heard, and what is there already is unkept no more', () => {
  const place = aPlace({
    saved: aSaved({ entries: [anAttempt({ id: 'a' })], drafts: { [placeKey]: aRoundDraft('alone') } }),
    heard: [{ entries: [], drafts: { [placeKey]: aRoundDraft('centre') } }],
    unkept: { entries: [anAttempt({ id: 'a' })], drafts: { [placeKey]: aRoundDraft('firms') } },
  });
  const { shown, unkept } = joinSaved(aShown(), place);

  expect(shown.drafts).toEqual({ [placeKey]: aRoundDraft('firms') });
  expect(unkept).toEqual({ entries: [], drafts: { [placeKey]: aRoundDraft('firms') }, note: null });
});

test('a draft of a form that was handed in is given up, here and there', () => {
  const saved = aSaved({
    entries: [aForm({ id: 'f', at: 1 }), aFinish({ form: 'f', at: 2 })],
    drafts: { 'f/tw_single': aRoundDraft('firms'), [placeKey]: aRoundDraft('alone') },
  });
  const { shown, unkept } = joinSaved(aShown(), aPlace({ saved }));

  expect(shown.drafts).toEqual({ [placeKey]: aRoundDraft('alone') });
  expect(unkept.drafts).toEqual({ 'f/tw_single': null });
});

test('whatever was read, heard and made, no entry is lost, and what is sent is what the place lacks', () => {
  const lists = fc.array(entries, { maxLength: 6 });
  fc.assert(
    fc.property(lists, lists, lists, lists, (read, heard, shown, made) => {
      const log = mergeLogs(mergeLogs([], shown), made);
      const place = aPlace({
        saved: aSaved({ entries: [...mergeLogs([], read)] }),
        heard: [{ entries: heard, drafts: {} }],
        unkept: { entries: [...mergeLogs([], made)] },
      });
      const joined = joinSaved(aShown({ log }), place);
      const all = new Set(idsOf([...read, ...heard, ...log]));
      const there = new Set(idsOf(read));

      expect(new Set(idsOf(joined.shown.log))).toEqual(all);
      expect(new Set(idsOf(joined.unkept.entries))).toEqual(new Set(idsOf(log).filter((id) => !there.has(id))));
    }),
  );
});
