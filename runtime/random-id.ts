const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** A new id of so many lower-case letters and digits, about 5 bits each; works on plain HTTP too. */
export function randomId(chars: number): string {
  const bytes = crypto.getRandomValues(new Uint8Array(chars));
  return Array.from(bytes, (byte) => LETTERS[byte % LETTERS.length]).join('');
}
