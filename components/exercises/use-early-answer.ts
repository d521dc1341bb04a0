'use client';

import { type RefObject, useLayoutEffect } from 'react';
import { type Item, isBoard } from '../../domain/item';
import { fromLists } from '../../domain/lists';
import { emptyResponse, isSameResponse, type Response } from '../../domain/response';
import type { Answering, EarlyAnswer } from '../../runtime/answering';
import type { EarlyWork } from '../../runtime/early-page';
import { clearEarlyMarks, takeEarlyWork } from '../../runtime/early-takeover';

/** An answer that was checked before this script came; `isTold` if it was marked and told as well. */
export interface EarlyCheck extends EarlyAnswer {
  isTold: boolean;
}

/** What was done in an exercise in the static page. */
export interface EarlyDone {
  checks: EarlyCheck[];
  /** What the controls hold now, if it is another answer than the one that was checked last. */
  response: Response | null;
  /** Whether what was said of the last check stands in the page and is kept there. */
  isNewsKept: boolean;
}

/**
 * Takes over what was chosen and checked in the static page before this script arrived (app/early.ts keeps it,
 * app/early-answer/ marks what it can). Before the page is painted: what the early scripts have drawn goes, and what React
 * draws of the same answers comes, in one frame.
 */
export function useEarlyAnswer(
  form: RefObject<HTMLFormElement | null>,
  item: Item,
  adopt: (done: EarlyDone) => void,
): void {
  // Runs once, on the page as the learner left it, before the first update could overwrite it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a later item or callback has no early answer
  useLayoutEffect(() => {
    const element = form.current;
    if (!element) return;
    // From here on what is done in it is React's (app/early.ts).
    element.dataset.alive = '';
    const work = takeEarlyWork(item.id);
    // Without a work too: a browser fills in again what a page held when it was left.
    const held = readForm(work?.form ?? element, item) ?? emptyResponse(item.kind);
    const checks = listChecks(work, held);
    const isNewsKept = work !== null && clearEarlyMarks(work, element);
    const checked = checks[checks.length - 1]?.response ?? emptyResponse(item.kind);
    const response = isSameResponse(held, checked) ? null : held;
    if (response || checks.length > 0) adopt({ checks, response, isNewsKept });
  }, []);
}

/** Enters what was done in a static page that was left before the exercise's script came. */
export function keepEarlyWork(item: Item, answers: Answering): void {
  const work = takeEarlyWork(item.id);
  if (!work) return;
  const held = readForm(work.form, item) ?? emptyResponse(item.kind);
  const checks = listChecks(work, held);
  for (const check of checks) answers.submitEarly(item, check);
  const checked = checks[checks.length - 1]?.response ?? emptyResponse(item.kind);
  if (!isSameResponse(held, checked)) answers.respond(item, null, held);
}

/** Every time that "Check" was pressed and something came of it; `held` is what the controls hold. */
function listChecks(work: EarlyWork | null, held: Response): EarlyCheck[] {
  if (!work) return [];
  const checks = work.acts.map(
    ({ chosen, since, at }): EarlyCheck => ({ response: { kind: 'choice', chosen }, since, at, isTold: true }),
  );
  const last = { response: held, since: work.since, at: work.sentAt };
  if (work.sentAt) checks.push({ ...last, isTold: false });
  else if (work.isRefused) checks.push({ ...last, at: Date.now(), isTold: true });
  return checks;
}

/** The response in a form's plain controls; null when nothing was touched. */
function readForm(form: HTMLFormElement, item: Item): Response | null {
  const entries = [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === 'string' && value !== '' && name.startsWith(`${item.id}/`)
      ? [[name.slice(item.id.length + 1), value] as const]
      : [],
  );
  if (entries.length === 0) return null;
  if (item.kind === 'compare') return { kind: 'text', text: entries[0]?.[1] ?? '' };
  if (!isBoard(item))
    return { kind: 'choice', chosen: entries.filter(([name]) => name === 'choice').map(([, value]) => value) };
  return fromLists(item, Object.fromEntries(entries));
}
