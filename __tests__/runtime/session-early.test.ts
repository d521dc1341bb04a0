import { draftKey } from '../../domain/entry';
import { answersIn } from '../../runtime/answering';
import { choose, put } from '../domain/a-response';
import { aMatch, aSingle } from '../domain/an-item';
import { aSession } from './a-session';

const single = aSingle();
const match = aMatch();

test('an answer that was checked before the script came is logged at its own times, never in the future', () => {
  const { session, clock } = aSession();
  clock.at = 9000;

  const first = answersIn(session).submitEarly(single, { response: choose('alone'), since: 2000, at: 4500 });
  const later = answersIn(session).submitEarly(single, { response: choose('centre'), since: 5000, at: 99_000 });

  expect('attempt' in first && first.attempt).toMatchObject({ at: 4500, order: 4500, elapsedMs: 2500 });
  expect('attempt' in later && later.attempt).toMatchObject({ at: 9000, elapsedMs: 4000 });
  expect(answersIn(session).submitEarly(single, { response: choose('centre'), since: 5000, at: 6000 })).toHaveProperty(
    'unchanged',
  );
  expect(answersIn(session).submitEarly(match, { response: put({}), since: 1, at: 2 })).toEqual({ missing: 3 });
  expect(session.getState().drafts[draftKey('tw_match', null)]).toBeUndefined();
});
