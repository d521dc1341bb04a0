import { own } from './own';
/** What a learner answered, in the shape of the item's kind: choices for single, multiple and predict; text for compare; placements for the rest. */
export type Response =
  | { kind: 'choice'; chosen: string[] }
  | { kind: 'placement'; placed: Placed; again?: Again }
  | { kind: 'text'; text: string };

/** Card id → bin id. A card that is still in the tray has no entry. */
export type Placed = Readonly<Record<string, string>>;

/** Gap id → word id, in drafts alone: what a cloze's plain list shows of a word that another gap has already. Such an answer is not checked. */
export type Again = Readonly<Record<string, string>>;

/** The bin of a card; undefined in the tray. A card may be called as a property that every object has. */
export function binOf(placed: Placed, card: string): string | undefined {
  return own(placed, card);
}

/** The response of a learner who has not begun. */
export function emptyResponse(kind: string): Response {
  if (kind === 'single' || kind === 'multiple' || kind === 'predict') return { kind: 'choice', chosen: [] };
  if (kind === 'compare') return { kind: 'text', text: '' };
  return { kind: 'placement', placed: {} };
}

/** Whether nothing has been answered yet. */
export function isEmptyResponse(response: Response): boolean {
  if (response.kind === 'choice') return response.chosen.length === 0;
  if (response.kind === 'text') return response.text.trim() === '';
  return Object.keys(response.placed).length === 0 && !response.again;
}

/** Whether two responses give the same answer, in whatever order it was put together. */
export function isSameResponse(a: Response, b: Response): boolean {
  return JSON.stringify(inOrder(a)) === JSON.stringify(inOrder(b));
}

function inOrder(response: Response): unknown {
  if (response.kind === 'choice') return [...response.chosen].sort();
  if (response.kind === 'text') return response.text;
  return [...Object.entries(response.placed), ...Object.entries(response.again ?? {})].sort(([a], [b]) =>
    a < b ? -1 : 1,
  );
}
