import { deflateSync } from 'fflate';
import { inflateText } from '../inflate';
import { type Item, isBoard } from '../item';
import type { Response } from '../response';
import { type BitReader, type BitWriter, widthOf } from './bits';
import { listAnswerIds, listBins } from './resume-table';

/** No text of a response unfolds to more bytes than this (2,000 characters are allowed). */
const MAX_TEXT_BYTES = 8192;

/** A response in a few bits: a bit an option, a place a card, or the bytes of a text. Ids that the item lacks are dropped. */
export function writeResponse(writer: BitWriter, item: Item, response: Response): void {
  if (item.kind === 'compare') writeText(writer, response.kind === 'text' ? response.text : '');
  else if (isBoard(item)) {
    const placed = response.kind === 'placement' ? response.placed : {};
    const bins = listBins(item);
    for (const card of listAnswerIds(item))
      writer.write(bins.indexOf(placed[card] ?? '') + 1, widthOf(bins.length + 1));
  } else {
    const chosen = response.kind === 'choice' ? response.chosen : [];
    for (const id of listAnswerIds(item)) writer.write(chosen.includes(id) ? 1 : 0, 1);
  }
}

/** What `writeResponse` wrote for the same item; chosen options come back in the order in which they are listed. */
export function readResponse(reader: BitReader, item: Item): Response {
  if (item.kind === 'compare') return { kind: 'text', text: readText(reader) };
  const choices = listAnswerIds(item);
  if (!isBoard(item)) return { kind: 'choice', chosen: choices.filter(() => reader.read(1) === 1) };
  const bins = listBins(item);
  const placed = choices.flatMap((card) => {
    const bin = bins[reader.read(widthOf(bins.length + 1)) - 1];
    return bin === undefined ? [] : [[card, bin] as const];
  });
  return { kind: 'placement', placed: Object.fromEntries(placed) };
}

function writeText(writer: BitWriter, text: string): void {
  const plain = new TextEncoder().encode(text);
  const deflated = deflateSync(plain, { level: 9 });
  const isSmaller = deflated.length < plain.length;
  const bytes = isSmaller ? deflated : plain;
  writer.write(isSmaller ? 1 : 0, 1);
  writer.writeCount(bytes.length);
  writer.writeBytes(bytes);
}

function readText(reader: BitReader): string {
  const isDeflated = reader.read(1) === 1;
  const bytes = reader.readBytes(reader.readCount());
  if (!isDeflated) return new TextDecoder().decode(bytes);
  const text = inflateText(bytes, MAX_TEXT_BYTES);
  if (text === null) throw new RangeError('no text');
  return text;
}
