import type { Page } from 'playwright/test';
import type { Assignment } from '../../../domain/assignment/assignment';
import { encodeAssignment } from '../../../domain/assignment/link';
import type { Entry } from '../../../domain/entry';
import type { ScoredItem } from '../../../domain/item';
import { aFinish, aForm } from '../../domain/an-entry';
import { anAssignment } from '../../domain/assignment/an-assignment';
import { waitForScript } from '../pages';
import { anAnswer } from '../review-pages';

/** A walk through states of the module; `look` is called at each of them, first with the whole page. */
export interface Walk {
  name: string;
  /** Whether it is part of the sample that `npm test` takes. */
  isInSample?: boolean;
  /** Whether axe looks at its states in `npm test` too, since no axe-*.spec.ts has them. */
  isForAxe?: boolean;
  /** Needs a fresh page; leaves it in any state. */
  go(page: Page, look: Look): Promise<void>;
}

/** Looks at the page as it stands. */
export type Look = (state: string) => Promise<void>;

export async function open(page: Page, address: string): Promise<void> {
  // An address that differs by its fragment alone would not load anything.
  await page.goto('about:blank');
  await page.goto(address);
  await waitForScript(page);
}

const DAY = 86_400_000;

/** Forty questions answered over nine days, a quiz handed in, another begun. */
export function aFullRecord(items: ReadonlyMap<string, ScoredItem>, now: number): Entry[] {
  const all = [...items.values()];
  const answers = all.slice(0, 40).map((item, i) => anAnswer(item, now - (i % 9) * DAY - i * 60_000 - DAY, i % 4 > 0));
  const quiz = all.filter((item) => item.bank === 'twinning' && item.for === 'quiz');
  const form = aForm({ id: 'quizform1', at: now - 2 * DAY, items: quiz.slice(0, 6).map(({ id }) => id) });
  const inForm = quiz.slice(0, 6).map((item, i) => ({
    ...anAnswer(item, now - 2 * DAY + i * 1000 + 1000, i % 2 === 0),
    id: `quizform1-${item.id}`,
    form: 'quizform1',
    seed: 'quizform1',
  }));
  const open_ = aForm({ id: 'quizform2', at: now - DAY, items: quiz.map(({ id }) => id) });
  return [
    ...answers,
    form,
    ...inForm,
    aFinish({ id: 'finish1', at: now - 2 * DAY + 60_000, form: 'quizform1' }),
    open_,
  ];
}

/** A form in hand, of a question of each kind: a quiz's from its own bank, a review's from all that there is. */
export function aFormOfKinds(items: ReadonlyMap<string, ScoredItem>, bank: string, id: string, now: number): Entry {
  const all = [...items.values()].filter((item) => item.bank === bank || (bank === 'review' && item.bank !== 'atlas'));
  const kinds = new Map(all.reverse().map((item) => [item.kind, item.id]));
  return aForm({ id, at: now, bank, items: [...kinds.values()] });
}

/** The link of an assignment with a lesson of two steps, a quiz and another lesson, and a due date. */
export function anOpenLink(parts: Partial<Assignment> = {}): string {
  return (
    encodeAssignment(
      anAssignment({
        parts: [
          { kind: 'lesson', lesson: 'twinning', steps: ['guess', 'model'] },
          { kind: 'quiz', bank: 'twinning', count: 2 },
          { kind: 'lesson', lesson: 'clustering', steps: null },
        ],
        due: { at: Date.UTC(2026, 11, 24, 22), zone: 'America/Argentina/ComodRivadavia' },
        note: 'Bring questions, and a-very-long-word-without-any-place-to-break-it-in-the-whole-of-its-length.',
        ...parts,
      }),
    ) ?? ''
  );
}
