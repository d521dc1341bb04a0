import { screen } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { Review } from '../../components/review/Review';
import type { ScoredItem } from '../../domain/item';
import type { ItemPool } from '../../domain/item-pool';
import type { ReviewItem } from '../../domain/review/review-item';
import { anAttempt } from '../domain/an-entry';
import { aSingle } from '../domain/an-item';
import { REMEMBERED } from '../domain/review/a-review';
import { type AnsweredSession, aSession } from '../runtime/a-session';
import { renderPage } from './render-page';

/** Noon of a day of this test's year, by the learner's clock. */
export function noon(day: number): number {
  return new Date(2026, 10, day, 12).getTime();
}

/** A question of a lesson, told from the others by its number: `twinning 3`. */
export function aQuestion(lesson: string, n: number, parts: Partial<ScoredItem> = {}): ScoredItem {
  const id = `${lesson}_${n}`;
  return aSingle({ id, bank: lesson, objective: id, for: 'quiz', stem: `${lesson} ${n}?`, ...(parts as object) });
}

export function toReviewItems(items: readonly ScoredItem[]): ReviewItem[] {
  return items.map(({ id, bank, objective, level, for: place }) => ({
    id,
    bank,
    lesson: bank,
    objective,
    level,
    for: place,
  }));
}

let pages = 0;

/** Answers `fetch` with these items, a bank a file, or as a host that has no network; gives the address to ask below. */
export function serveReviewItems(
  items: readonly ScoredItem[],
  network: { isUp: boolean; asked?: string[]; down?: string } = { isUp: true },
): string {
  pages += 1;
  window.fetch = async (input) => {
    const bank = /\/items\/([\w-]+)\.json$/.exec(String(input))?.[1];
    network.asked?.push(bank ?? String(input));
    if (!network.isUp) throw new TypeError('Failed to fetch');
    const pool: ItemPool = { items: items.filter((item) => item.bank === bank), zh: {} };
    const isThere = pool.items.length > 0 && bank !== network.down;
    return { ok: isThere, status: isThere ? 200 : 503, json: async () => pool } as Response;
  };
  return `/${pages}/items`;
}

/** A session on a day, in which these items were answered rightly on an earlier one. */
export async function aLearnerOn(
  day: number,
  items: readonly ScoredItem[],
  answeredOn: number,
): Promise<AnsweredSession> {
  const { session, clock } = aSession();
  clock.at = noon(day);
  await session.load();
  await session.addEntries(
    items.map((item) => anAttempt({ id: `first-${item.id}`, item: item.id, at: noon(answeredOn), ...REMEMBERED })),
  );
  return session;
}

/** The review page of a learner, as it opens without a form in the address. */
export async function openReview(
  items: readonly ScoredItem[],
  session: AnsweredSession,
  itemsUrl = serveReviewItems(items),
) {
  window.location.hash = '';
  return renderPage(<Review items={toReviewItems(items)} itemsUrl={itemsUrl} title="Provinces" />, { session });
}

/** Questions 1 to `count` of a lesson. */
export function questions(lesson: string, count: number): ScoredItem[] {
  return Array.from({ length: count }, (_, i) => aQuestion(lesson, i + 1));
}

/** Answers the question shown, rightly or wrongly. */
export async function answer(user: UserEvent, option: 'The centre' | 'The firms') {
  await user.click(await screen.findByRole('radio', { name: option }));
  await user.click(screen.getByRole('button', { name: 'Answer' }));
}
