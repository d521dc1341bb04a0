import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Fault } from './fault';
import type { SaidWords } from './list-sentences';
import type { Material, Part, Standards } from './material';
import { nameFiles, type PartReading, type PartTexts } from './read-part';
import { rememberFiles } from './remember-files';
import { readSealed, writeSealed } from './sealed-file';
import { type KeptReading, packReading, unpackReading } from './unpack-reading';

/** What the check makes of a part by itself. */
export interface Found {
  faults: Fault[];
  /** Names of the waivers that took faults away. */
  waived: string[];
  /** For the rules that compare items of all parts. */
  sentences: SaidWords[];
}

/** Where what was made of each part is kept, so that after one lesson is saved one is read and checked anew. */
export interface Shelf {
  reading: (name: string, texts: PartTexts, read: () => PartReading) => PartReading;
  /** `given`: what stands in other files and decides what is found (`hashGiven`). */
  findings: (part: Part, given: string, find: () => Found) => Found;
}

/** Makes everything from nothing. */
export const NO_SHELF: Shelf = {
  reading: (_name, _texts, read) => read(),
  findings: (_part, _given, find) => find(),
};

interface Entry {
  /** A hash of the code and of the texts that the reading was made of. */
  texts: string;
  /** Null where a fault stood: then it is read again until there is none. */
  reading: KeptReading | null;
  /** A hash of all that the findings were made of. */
  seen: string;
  found: Found;
}

/**
 * A shelf below a root (an absolute path): a file a part in `.cache/parts`. `code` is a hash of the code that reads and
 * checks; what was made by other code is no longer of use. What is not whole, or was made of other files, is not believed.
 */
export function openShelf(root: string, code: string, { mayPut }: { mayPut: boolean }): Shelf {
  const folder = join(/* turbopackIgnore: true */ root, '.cache', 'parts');
  const placeOf = (name: string) => join(/* turbopackIgnore: true */ folder, `${name}.json`);
  const opened = new Map<string, Entry | null>();
  const readings = new Map<string, Pick<Entry, 'texts' | 'reading'>>();
  const hashText = rememberFiles((_file, text) => hashOf(text));
  const hashTexts = (texts: [string, string | null][]) =>
    texts.map(([file, text]) => [file, text === null ? null : hashText(file, text)]);
  const open = (name: string): Entry | null => {
    const known = opened.get(name);
    if (known !== undefined) return known;
    const json = readSealed(placeOf(name), name);
    const entry = json === null ? null : JSON.parse(json);
    opened.set(name, entry);
    return entry;
  };
  return {
    reading(name, texts, read) {
      const files = nameFiles(name);
      const hash = hashOf([
        code,
        hashTexts([
          [files.mdx, texts.mdx],
          [files.yaml, texts.yaml],
        ]),
      ]);
      const kept = open(name);
      if (kept?.reading && kept.texts === hash) {
        readings.set(name, kept);
        return unpackReading(name, texts, kept.reading);
      }
      const made = read();
      readings.set(name, { texts: hash, reading: made.faults.length === 0 ? packReading(made) : null });
      return made;
    },
    findings(part, given, find) {
      const { name, lessons, yamls } = part;
      const files = hashTexts([...lessons, ...yamls].map(({ file, source }) => [file, source]));
      const seen = hashOf([code, given, files]);
      const kept = open(name);
      if (kept?.seen === seen) return kept.found;
      const found = find();
      const entry: Entry = { ...(readings.get(name) ?? { texts: '', reading: null }), seen, found };
      opened.set(name, entry);
      if (mayPut) writeSealed(placeOf(name), name, JSON.stringify(entry));
      return found;
    },
  };
}

/** A hash of what parts may name, as rules are given it, and of what they are held to. */
export function hashGiven(material: Material, standards: Standards): string {
  const { module, glossary, sources, evidence, identities, retired } = material;
  return hashOf([module, glossary, sources, evidence, identities, retired, standards]);
}

function hashOf(parts: unknown): string {
  const json = JSON.stringify(parts, (key, value) =>
    value instanceof Set ? [...value] : key === 'yaml' && typeof value === 'object' ? undefined : value,
  );
  return createHash('sha256').update(json).digest('hex');
}
