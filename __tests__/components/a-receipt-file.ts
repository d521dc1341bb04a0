import type { Receipt } from '../../domain/assignment/receipt';
import { writeReceiptFile } from '../../domain/assignment/receipt-file';

/** A receipt as a file that can be read: jsdom's can't as browsers' can. */
export function fileOf(receipt: Receipt, name: string): File {
  const text = writeReceiptFile(receipt);
  const file = new File([text], name);
  return Object.assign(file, { arrayBuffer: async () => new TextEncoder().encode(text).buffer });
}
