import { draftKey } from '../../domain/entry';
import { seedOf } from '../../runtime/answering';
import { choose, keyOf, put } from '../domain/a-response';
import { aCompare, aMatch, aPredict, aSingle, aSort } from '../domain/an-item';
import { aSession, logOf } from './a-session';

const single = aSingle();
const match = aMatch();

test('a finished answer is logged with all that the record keeps of it', () => {
  const { session, clock } = aSession();
  session.respond(single, null, choose('alone'));
  session.rateConfidence(single, null, 3);
  clock.at = 4500;

  const result = session.submit(single, null);

  expect(result).toEqual({
    attempt: {
      type: 'attempt',
      id: 'a-1',
      at: 4500,
      order: 4500,
      item: 'tw_single',
      hash: 'hash-1',
      card: null,
      form: null,
      round: 0,
      seed: 'lesson/0',
      response: choose('alone'),
      score: { earned: 0, possible: 1 },
      rung: 0,
      confidence: 3,
      elapsedMs: 3500,
    },
  });
  expect(session.getState().log).toEqual(['attempt' in result && result.attempt]);
  expect(session.getState().drafts).toEqual({});
});

test('an unfinished answer is told what is missing, and nothing is logged or lost', () => {
  const { session } = aSession();
  session.place(match, null, 'hubei', 'algeria');

  expect(session.submit(match, null)).toEqual({ missing: 2 });
  expect(session.submit(single, null)).toEqual({ missing: 1 });
  expect(session.submit(aCompare(), null)).toEqual({ missing: 1 });
  expect(session.submit(aPredict(), null)).toEqual({ missing: 1 });

  expect(session.getState().log).toEqual([]);
  expect(session.getState().drafts[draftKey('tw_match', null)]?.response).toEqual(put({ hubei: 'algeria' }));
});

test('cards are placed one by one, with exchange, and taken back', () => {
  const { session } = aSession();
  const placed = () => session.getState().drafts[draftKey('tw_match', null)]?.response;

  session.place(match, null, 'hubei', 'algeria');
  session.place(match, null, 'tianjin', 'algeria');
  session.place(match, null, 'hubei', 'congo');
  session.place(match, null, 'hubei', 'algeria');
  expect(placed()).toEqual(put({ hubei: 'algeria', tianjin: 'congo' }));
  session.place(match, null, 'hubei', null);

  expect(placed()).toEqual(put({ tianjin: 'congo' }));
});

test('there is nothing to place in a choice', () => {
  const { session } = aSession();

  session.place(single, null, 'centre', 'p1');

  expect(session.getState().drafts).toEqual({});
});

test('an unscored answer is logged without a score', () => {
  const { session } = aSession();
  session.respond(aCompare(), null, { kind: 'text', text: 'A pair.' });
  session.respond(aPredict(), null, choose('ministry'));

  session.submit(aCompare(), null);
  session.submit(aPredict(), null);

  expect(logOf(session)).toEqual(['attempt tw_sentence -', 'attempt tw_guess -']);
});

test('the next try goes on from the last answer', () => {
  const { session } = aSession();
  session.respond(match, null, put({ hubei: 'algeria', tianjin: 'ghana', ningxia: 'benin' }));
  session.submit(match, null);

  session.place(match, null, 'tianjin', 'congo');
  session.submit(match, null);

  expect(logOf(session)).toEqual(['attempt tw_match 2/3', 'attempt tw_match 3/3']);
});

test('a try is logged with the help that was seen before it', () => {
  const { session } = aSession();
  const answer = (option: string) => {
    session.respond(single, null, choose(option));
    session.submit(single, null);
  };

  answer('alone');
  session.askHelp(single, null);
  answer('firms');

  expect(session.getState().log).toMatchObject([
    { type: 'attempt', rung: 0 },
    { type: 'help', rung: 3 },
    { type: 'attempt', rung: 3 },
  ]);
});

test('help climbs a rung at a time, the first of them to "which", and ends at the explanation', () => {
  const { session } = aSession();

  for (let i = 0; i < 5; i += 1) session.askHelp(match, null);

  expect(logOf(session)).toEqual(['help tw_match 2', 'help tw_match 3', 'help tw_match 4']);
});

test('an answer that was checked and not changed since is no new attempt', () => {
  const { session } = aSession();
  session.respond(single, null, choose('alone'));
  session.submit(single, null);
  session.respond(single, null, choose('firms'));
  session.respond(single, null, choose('alone'));

  const again = [session.submit(single, null), session.submit(single, null)];

  expect(again).toMatchObject([{ unchanged: { response: choose('alone') } }, { unchanged: {} }]);
  expect(logOf(session)).toEqual(['attempt tw_single 0/1']);
});

test('the same answer is an attempt again in a new round, and to an item that was edited since', () => {
  const { session } = aSession();
  const answer = (item: typeof single) => {
    session.respond(item, null, choose('alone'));
    return session.submit(item, null);
  };
  answer(single);

  expect(answer(aSingle({ hash: 'hash-2' }))).toHaveProperty('attempt');
  session.startAgain(single, null);
  expect(answer(single)).toHaveProperty('attempt');
});

test('two cards in a place for one are named, and neither is lost', () => {
  const { session } = aSession();
  const double = put({ hubei: 'algeria', tianjin: 'algeria', ningxia: 'benin' });
  session.respond(match, null, double);

  expect(session.submit(match, null)).toEqual({ doubles: [{ bins: ['algeria'], cards: ['hubei', 'tianjin'] }] });
  expect(session.getState().drafts[draftKey('tw_match', null)]?.response).toEqual(double);
});

test('starting again empties the answer, keeps the record and begins a round', () => {
  const { session, clock } = aSession();
  session.respond(match, null, keyOf(match));
  session.rateConfidence(match, null, 2);
  session.submit(match, null);
  clock.at = 8000;

  session.startAgain(match, null);

  expect(logOf(session)).toEqual(['attempt tw_match 3/3']);
  expect(session.getState().drafts).toEqual({
    [draftKey('tw_match', null)]: { response: put({}), round: 1, confidence: 0, since: 8000 },
  });
  session.respond(match, null, keyOf(match));
  session.submit(match, null);
  expect(session.getState().log[1]).toMatchObject({ round: 1, seed: 'lesson/1' });
});

test('the first try of a new round has seen no help yet, however far the last round went', () => {
  const { session } = aSession();
  session.respond(single, null, choose('alone'));
  session.submit(single, null);
  for (let i = 0; i < 3; i += 1) session.askHelp(single, null);
  session.startAgain(single, null);

  session.respond(single, null, choose('firms'));
  const result = session.submit(single, null);

  expect(result).toMatchObject({ attempt: { round: 1, rung: 0 } });
});

test('a step is logged when it is opened, not again while it is open', () => {
  const { session } = aSession();

  for (const step of ['guess', 'guess', 'pairs', 'guess']) session.visit('twinning', step);
  session.visit('clustering', 'guess');

  expect(logOf(session)).toEqual(['visit guess', 'visit pairs', 'visit guess', 'visit guess']);
});

test('a quiz form is drawn with its own id, answered apart from the lesson, and handed in', () => {
  const { session } = aSession();
  session.respond(single, null, choose('alone'));

  const form = session.startForm('twinning', 'end', false, (id) => [`for ${id}`, 'tw_single']);
  session.respond(single, form, choose('centre'));
  session.submit(single, form);
  session.finishForm(form);

  expect(form).toBe('a-1');
  expect(logOf(session)).toEqual(['form for a-1,tw_single', 'attempt tw_single 1/1', 'finish a-1']);
  expect(session.getState().log).toMatchObject([
    { type: 'form', bank: 'twinning', feedback: 'end', isPractice: false },
    { form: 'a-1', seed: 'a-1/0' },
    { form: 'a-1' },
  ]);
  expect(session.getState().drafts[draftKey('tw_single', null)]?.response).toEqual(choose('alone'));
});

test('a clock that is set back does not make an answer take less than no time', () => {
  const { session, clock } = aSession();
  session.respond(single, null, choose('centre'));
  clock.at = 500;

  expect(session.submit(single, null)).toMatchObject({ attempt: { elapsedMs: 0 } });
});

test('the seed of a lesson is the same for everyone, that of a form its own', () => {
  expect(seedOf(null, 0)).toBe('lesson/0');
  expect(seedOf('form-1', 2)).toBe('form-1/2');
});

test('nothing in a session needs the storage to be open', () => {
  const { session } = aSession();

  session.place(aSort(), null, 'hunan', 'many');
  session.close();

  expect(session.getState()).toMatchObject({ isLoaded: false, refusal: null });
});
