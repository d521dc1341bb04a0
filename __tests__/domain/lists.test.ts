import type { BoardItem } from '../../domain/item';
import { doublesIn, fromLists, listedOf, setList } from '../../domain/lists';
import { obstacleTo } from '../../domain/obstacle';
import { parseDraft } from '../../domain/parse-entry';
import { emptyResponse, isEmptyResponse, isSameResponse, type Response } from '../../domain/response';
import { keyOf, put } from './a-response';
import { aCloze, aLine, aMatch, anExtended, anOrder, aSort } from './an-item';

/** The response after lists were set one after another, as arrows through closed lists do. */
function setAll(item: BoardItem, steps: [list: string, value: string][]): Response {
  return steps.reduce((response, [list, value]) => setList(item, response, list, value), emptyResponse(item.kind));
}

test('a list that passes a taken place on its way takes nothing away', () => {
  const before = setAll(anOrder(), [['firms', 'p1']]);
  const passing = setList(anOrder(), before, 'pressure', 'p1');

  expect(listedOf(anOrder(), passing)).toEqual({ firms: 'p1', pressure: 'p1' });
  expect(listedOf(anOrder(), setList(anOrder(), passing, 'pressure', 'p2'))).toEqual({ firms: 'p1', pressure: 'p2' });
});

test('a gap’s list that passes a word of another gap leaves it there', () => {
  const item = aCloze();
  const passing = setAll(item, [
    ['who', 'design'],
    ['what', 'design'],
  ]);

  expect(passing).toEqual({ kind: 'placement', placed: { design: 'who' }, again: { what: 'design' } });
  expect(listedOf(item, passing)).toEqual({ who: 'design', what: 'design' });
  expect(setList(item, passing, 'what', 'carry')).toEqual(put({ design: 'who', carry: 'what' }));
  expect(setList(item, passing, 'who', 'obey')).toEqual(put({ obey: 'who', design: 'what' }));
});

test('an emptied list gives its card back to the tray', () => {
  expect(
    setAll(aMatch(), [
      ['hubei', 'ghana'],
      ['hubei', ''],
    ]),
  ).toEqual(put({}));
  expect(
    setAll(aCloze(), [
      ['who', 'obey'],
      ['who', ''],
    ]),
  ).toEqual(put({}));
});

test('what stands double is named by cards and places, in a cloze by word and gaps', () => {
  expect(doublesIn(aMatch(), put({ ningxia: 'kenya', hubei: 'algeria', tianjin: 'algeria' }))).toEqual([
    { bins: ['algeria'], cards: ['hubei', 'tianjin'] },
  ]);
  expect(doublesIn(aCloze(), fromLists(aCloze(), { who: 'obey', what: 'obey' }))).toEqual([
    { bins: ['who', 'what'], cards: ['obey'] },
  ]);
  expect(doublesIn(aSort(), keyOf(aSort()))).toEqual([]);
  expect(doublesIn(anExtended(), keyOf(anExtended()))).toEqual([]);
  expect(doublesIn(aLine(), put({ lobby: 'p1', pilot: 'p1', adapt: 'p1' }))).toEqual([]);
});

test('an answer with a double is not checked, however full it is', () => {
  const full = { firms: 'p1', pressure: 'p1', cluster: 'p3', policy: 'p4' };

  expect(obstacleTo(anOrder(), put(full))).toEqual({ doubles: [{ bins: ['p1'], cards: ['pressure', 'firms'] }] });
  expect(obstacleTo(aCloze(), fromLists(aCloze(), { who: 'obey', what: 'obey' }))).toHaveProperty('doubles');
  expect(obstacleTo(aMatch(), put({ hubei: 'algeria' }))).toEqual({ missing: 2 });
  expect(obstacleTo(aMatch(), keyOf(aMatch()))).toBeNull();
});

test('unknown cards, words, gaps and places are dropped from the lists', () => {
  expect(fromLists(aMatch(), { hubei: 'atlantis', moon: 'ghana', constructor: 'ghana' })).toEqual(put({}));
  expect(fromLists(aCloze(), { who: 'moon', where: 'obey' })).toEqual(put({}));
});

test('a draft with a double is kept as it is, and is another answer than without', () => {
  const response = fromLists(aCloze(), { who: 'obey', what: 'obey' });

  expect(parseDraft({ response, round: 0, confidence: 0, since: 1 })).toMatchObject({ response });
  expect(isSameResponse(response, put({ obey: 'who' }))).toBe(false);
  expect(isEmptyResponse(response)).toBe(false);
});
