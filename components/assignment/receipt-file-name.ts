import type { Receipt } from '../../domain/assignment/receipt';

/** A name that every file system takes: "receipt-amina-yusuf-week3-k2j9.json". Letters that are not Latin stay out; the nonce tells receipts apart. */
export function receiptFileName({ name, assignment, nonce }: Receipt): string {
  const plain = (text: string) =>
    text
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 40);
  return `${['receipt', plain(name), plain(assignment.title), nonce.slice(0, 4)].filter(Boolean).join('-')}.json`;
}
