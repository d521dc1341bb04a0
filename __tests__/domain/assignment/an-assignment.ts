import type { Assignment } from '../../../domain/assignment/assignment';
import { outlineOf } from '../../../domain/assignment/outline';
import type { Course } from '../../../domain/course';
import type { Entry } from '../../../domain/entry';
import type { ScoredItem } from '../../../domain/item';
import type { Response } from '../../../domain/response';
import { fractionOf } from '../../../domain/score/score';
import { scoreItem } from '../../../domain/score/score-item';
import { aFinish, aForm, anAttempt } from '../an-entry';
import { aCompare, aMatch, aPredict, aSingle, aSort } from '../an-item';

/** Quiz questions q0 … q5, single choice; the key is "centre". */
export const QUESTIONS = ['q0', 'q1', 'q2', 'q3', 'q4', 'q5'];

/** One lesson of two steps (a guess and tw_single; tw_match, tw_sort and a sentence) and its bank of six questions. */
export function aGradingCourse(): Pick<Course, 'lessons' | 'banks'> {
  return {
    lessons: [
      {
        id: 'twinning',
        title: 'Twinning',
        question: 'Who answers?',
        minutes: 16,
        outcomes: [],
        steps: [
          { id: 'guess', title: 'A guess', items: ['tw_guess', 'tw_single'] },
          { id: 'pairs', title: 'Pairs', items: ['tw_match', 'tw_sort', 'tw_sentence'] },
        ],
      },
    ],
    banks: [
      {
        id: 'twinning',
        title: 'Quiz: Twinning',
        draw: 4,
        pass: 0.7,
        items: [
          aPredict(),
          aSingle(),
          aMatch(),
          aSort(),
          aCompare(),
          ...QUESTIONS.map((id) => aSingle({ id, for: 'quiz' })),
        ],
      },
    ],
  };
}

export function anOutline() {
  return outlineOf(aGradingCourse());
}

/** All of the lesson and a quiz of two questions; any part can be overridden. */
export function anAssignment(parts: Partial<Assignment> = {}): Assignment {
  return {
    id: 'week3',
    title: 'Week 3: twinning',
    parts: [
      { kind: 'lesson', lesson: 'twinning', steps: null },
      { kind: 'quiz', bank: 'twinning', count: 2 },
    ],
    seed: { kind: 'each' },
    passMark: 0.6,
    attempts: 2,
    feedback: 'each',
    order: 'free',
    due: null,
    note: '',
    sign: 'name',
    ...parts,
  };
}

export const RIGHT: Response = { kind: 'choice', chosen: ['centre'] };
export const WRONG: Response = { kind: 'choice', chosen: ['alone'] };

/** A finished try at the quiz: its form, an answer to each of its questions from `at` on, a second apart, and its end. */
export function aTry(
  id: string,
  at: number,
  answers: Record<string, Response>,
  { assignment = 'week3', isFinished = true } = {},
): Entry[] {
  const items = Object.keys(answers);
  return [
    aForm({ id, at, items, assignment }),
    ...Object.entries(answers).map(([item, response], i) =>
      anAttempt({ id: `${id}-${item}`, at: at + 1000 * (i + 1), item, form: id, response }),
    ),
    ...(isFinished ? [aFinish({ id: `${id}-end`, at: at + 1000 * (items.length + 1), form: id })] : []),
  ];
}

/** The share that the scorer gives, for tests that grade by hand. */
export function shareByScorer(item: ScoredItem, response: Response): number {
  const score = scoreItem(item, response);
  return score.status === 'scored' ? fractionOf(score) : 0;
}
