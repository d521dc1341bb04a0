'use client';

import { type RefObject, useEffect } from 'react';
import { type Item, isBoard } from '../../domain/item';
import { fromLists } from '../../domain/lists';
import type { Response } from '../../domain/response';
import { takeEarlyForm } from '../../runtime/early-page';

/**
 * Takes over what was chosen, and whether "Check" was pressed, in the static page before this script arrived.
 * The page's first inline script marks a form that was sent early with `data-sent-early`, and keeps the forms that were
 * touched, in case React has to draw the page anew.
 */
export function useEarlyAnswer(
  form: RefObject<HTMLFormElement | null>,
  item: Item,
  adopt: (response: Response | null, wasSent: boolean) => void,
): void {
  // Runs once, on the page as the learner left it, before the first update could overwrite it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a later item or callback has no early answer
  useEffect(() => {
    const element = form.current;
    if (!element) return;
    // From here on what is done in it is React's (app/early.ts).
    element.dataset.alive = '';
    const worked = takeEarlyForm(item.id, element) ?? element;
    const response = readForm(worked, item);
    const wasSent = worked.dataset.sentEarly !== undefined;
    delete worked.dataset.sentEarly;
    if (response || wasSent) adopt(response, wasSent);
  }, []);
}

/** The response in a form's plain controls; null when nothing was touched. */
export function readForm(form: HTMLFormElement, item: Item): Response | null {
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
