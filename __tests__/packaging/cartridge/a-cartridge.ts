import { readFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { openCourse } from '../../../content/open-course';
import type { Assignment } from '../../../domain/assignment/assignment';
import { readReading } from '../../../packaging/build/read-reading';
import type { CartridgeData } from '../../../packaging/cartridge/cartridge-data';
import type { BankChoice, CartridgeFormat } from '../../../packaging/cartridge/cartridge-format';
import { makeCartridge } from '../../../packaging/cartridge/make-cartridge';
import type { ReadPlayerFile } from '../../../packaging/package-assignment';
import type { PackagedCourse } from '../../../packaging/player-data';
import { aPackagedAssignment } from '../a-package';
import { parseXml, type XmlNode } from './read-xml';

export const CARTRIDGE_SITE = 'https://example.org/sub';

const { course, teaching } = openCourse(process.cwd());

/** The parts of a built player that a cartridge is made from, of the real course. */
export function aCartridgeReader(): ReadPlayerFile {
  if (!course) throw new Error('the content must pass its check');
  const texts = course.lessons.map(({ id }) => {
    const file = path.join('lessons', `${id}.mdx`);
    return { id, file, text: readFileSync(file, 'utf8') };
  });
  const data: CartridgeData = {
    readings: Object.fromEntries(texts.map(({ id, file, text }) => [id, readReading(file, text)])),
    teaching,
  };
  const cited = Object.fromEntries(
    texts.map(({ id, text }) => [
      id,
      [...new Set([...text.matchAll(/<Src id="([^"]+)"/g)].map(([, src]) => src ?? ''))],
    ]),
  );
  const parts: Record<string, unknown> = {
    'course.json': { course, cited } satisfies PackagedCourse,
    'cartridge.json': data,
  };
  return async (part) => new TextEncoder().encode(JSON.stringify(parts[part]));
}

/** A cartridge of the real course, taken apart: its files as texts, its notes, and its manifest as a tree. */
export async function aCartridge(
  format: CartridgeFormat,
  { assignment = aPackagedAssignment(), banks = 'all' }: { assignment?: Assignment; banks?: BankChoice } = {},
) {
  const made = await makeCartridge(assignment, { format, site: CARTRIDGE_SITE, banks }, aCartridgeReader());
  if (!made.ok) throw new Error(`not made: ${made.why}`);
  const files: Record<string, string> = Object.fromEntries(
    Object.entries(unzipSync(made.zip)).map(([file, bytes]) => [file, new TextDecoder().decode(bytes)]),
  );
  const manifest: XmlNode = parseXml(files['imsmanifest.xml'] ?? '');
  return { ...made, files, manifest };
}
