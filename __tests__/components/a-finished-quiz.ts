import type { Bank } from '../../domain/course';
import type { Entry } from '../../domain/entry';
import { keyOf, put } from '../domain/a-response';
import { aFinish, aForm, anAttempt } from '../domain/an-entry';
import { aMatch, aSingle } from '../domain/an-item';

export const match = aMatch({ for: 'quiz' });
export const single = aSingle({ for: 'quiz' });
/** A quiz of two questions, and one go at it that was finishedQuiz with 1.67 of 2 points. */
export const bank: Bank = { id: 'twinning', title: 'Quiz: twinning', draw: 2, pass: 0.7, items: [match, single] };

export const finishedQuiz: Entry[] = [
  aForm({ items: ['tw_match', 'tw_single'] }),
  anAttempt({
    id: 'a',
    at: 2000,
    item: 'tw_match',
    form: 'form-1',
    response: put({ hubei: 'algeria', tianjin: 'ghana', ningxia: 'benin' }),
    score: { earned: 2, possible: 3 },
    confidence: 3,
  }),
  anAttempt({
    id: 'b',
    at: 3000,
    form: 'form-1',
    response: keyOf(single),
    score: { earned: 1, possible: 1 },
    confidence: 3,
  }),
  aFinish(),
];
