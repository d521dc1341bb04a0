import { expect, type Page } from 'playwright/test';
import { type AttemptEntry, type Entry, RECORD_VERSION } from '../../domain/entry';
import { isScored, type ScoredItem } from '../../domain/item';
import { giveAnswer, responseTo } from './give-answer';
import { readRecord as readStores, seedRecord } from './saved-record';

/** Where the learner of these tests lives: the clocks there change on 29 March 2026. */
export const TIME_ZONE = 'Europe/Berlin';

/** The learner's day of a moment, as YYYY-MM-DD, by the runtime's own calendar. */
export function dateOf(at: number): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: TIME_ZONE, dateStyle: 'short' }).format(at);
}

/** A clock that moves on by a minute with each answer. */
export interface Clock {
  at: number;
}

export async function setClock(page: Page, clock: Clock, moment: string | number): Promise<void> {
  clock.at = typeof moment === 'string' ? Date.parse(moment) : moment;
  await page.clock.setFixedTime(clock.at);
}

export async function loadScoredItems(page: Page, site = '/'): Promise<Map<string, ScoredItem>> {
  const pool = await (await page.request.get(`${site}items.json`)).json();
  return new Map((pool.items as ScoredItem[]).filter(isScored).map((item) => [item.id, item]));
}

/** The record as the browser keeps it; empty while the page has made none. */
export async function readEntries(page: Page): Promise<Entry[]> {
  const { entries } = await readStores(page);
  return (entries as { entry: Entry }[]).map((row) => row.entry).sort((a, b) => a.at - b.at);
}

export async function readAttempts(page: Page): Promise<AttemptEntry[]> {
  return (await readEntries(page)).filter((entry): entry is AttemptEntry => entry.type === 'attempt');
}

/** Answers the scored exercises of a lesson once, so many of them, as `isRight` says of the n-th; gives their ids. */
export async function answerLesson(
  page: Page,
  clock: Clock,
  {
    lesson,
    items,
    most = Number.POSITIVE_INFINITY,
    isRight,
  }: { lesson: string; items: Map<string, ScoredItem>; most?: number; isRight: (n: number) => boolean },
): Promise<string[]> {
  await page.goto(`/lessons/${lesson}/`);
  const steps = await page.locator('[data-step]').evaluateAll((all) => all.map((step) => step.id));
  const answered: string[] = [];
  for (const step of steps) {
    if (answered.length >= most) break;
    await page.goto(`/lessons/${lesson}/#${step}`);
    for (const form of await page.locator(`[id="${step}"] form[data-exercise]`).all()) {
      const item = items.get((await form.getAttribute('data-exercise')) ?? '');
      if (!item || answered.length >= most) continue;
      await setClock(page, clock, clock.at + 60_000);
      await giveAnswer(form, item, responseTo(item, isRight(answered.length)));
      await form.getByRole('button', { name: /^Check/ }).click();
      await expect(form.locator('[data-feedback]').first()).toBeVisible();
      answered.push(item.id);
    }
  }
  return answered;
}

/** Goes through the review in hand to its end, missed ones too; gives the cards that were asked first, in order. */
export async function doReview(
  page: Page,
  clock: Clock,
  { items, isRight }: { items: Map<string, ScoredItem>; isRight: (card: string) => boolean },
): Promise<string[]> {
  const region = page.getByRole('region', { name: 'Review' });
  const asked: string[] = [];
  for (let turn = 0; turn < 200; turn += 1) {
    const form = region.locator('form[data-exercise]');
    const item = items.get((await form.getAttribute('data-exercise')) ?? '');
    const card = await region.getAttribute('data-card');
    if (!item || !card) throw new Error('the review shows no question');
    const isAgain = await region.getByRole('heading', { name: /^Once more/ }).isVisible();
    if (!isAgain) asked.push(card);
    await setClock(page, clock, clock.at + 60_000);
    await giveAnswer(form, item, responseTo(item, isAgain || isRight(card)));
    await form.getByRole('button', { name: 'Answer', exact: true }).click();
    await expect(form.locator('[data-feedback]')).toBeVisible();
    const isLast = await region.getByRole('button', { name: 'Finish the review' }).isVisible();
    await region.getByRole('button', { name: /^(Next question|Finish the review)$/ }).click();
    if (isLast) {
      await expect(page.getByRole('heading', { name: / remembered$/ })).toBeVisible();
      return asked;
    }
  }
  throw new Error('the review has no end');
}

/** Puts entries into the record as an earlier visit would have left them; the page has to be loaded anew. */
export async function writeRecord(page: Page, entries: readonly Entry[], version: number): Promise<void> {
  await page.evaluate(
    ([rows, written]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('provinces-record');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction('entries', 'readwrite');
          for (const entry of rows) writing.objectStore('entries').put({ id: entry.id, version: written, entry });
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    [entries, version] as const,
  );
}

/** An attempt in the lesson, as an earlier visit left it. */
export function anAnswer(item: ScoredItem, at: number, isRight = true): AttemptEntry {
  const score = { earned: isRight ? 1 : 0, possible: 1 };
  const { id, hash } = item;
  const seen = { form: null, round: 0, seed: 'lesson/0', rung: 0, confidence: isRight ? 3 : 1, card: null } as const;
  const entry = { ...seen, hash, item: id, at, order: at, score, response: responseTo(item, isRight), elapsedMs: 9000 };
  return { type: 'attempt', id: `seed-${id}`, ...entry };
}

/** Leaves a record in the browser, as earlier visits would have, and an empty page. */
export async function leaveRecord(page: Page, entries: readonly Entry[], site = ''): Promise<void> {
  const rows = entries.map((entry) => ({ id: entry.id, version: RECORD_VERSION, entry }));
  await seedRecord(page, { recordVersion: RECORD_VERSION, entries: rows }, site);
}

/** Opens a page of a learner who has these entries on record. */
export async function openWith(page: Page, clock: Clock, entries: readonly Entry[], address: string): Promise<void> {
  await leaveRecord(page, entries, address.replace(/[a-z]+\/$/, ''));
  await setClock(page, clock, clock.at);
  await page.goto(address);
}
