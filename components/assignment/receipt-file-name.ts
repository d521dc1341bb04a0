import type { Receipt } from '../../domain/assignment/receipt';
import { slugOf } from '../../domain/slug';

/** A name that every file system takes: "receipt-amina-yusuf-week3-k2j9.json". Letters that are not Latin stay out; the nonce tells receipts apart. */
export function receiptFileName({ name, assignment, nonce }: Receipt): string {
  const plain = (text: string) => slugOf(text, { maxChars: 40, spare: '' });
  return `${['receipt', plain(name), plain(assignment.title), nonce.slice(0, 4)].filter(Boolean).join('-')}.json`;
}
