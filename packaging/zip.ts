import { strToU8, zipSync } from 'fflate';

/** The files of a zip by their paths; a text is written as UTF-8. */
export type ZipFiles = Readonly<Record<string, Uint8Array | string>>;

/**
 * A zip of these files: the same files give the same bytes, whenever, wherever and in whatever order they were listed.
 * `first` comes first: some readers look for the manifest there.
 */
export function writeZip(files: ZipFiles, first: string): Uint8Array {
  const paths = Object.keys(files).sort((a, b) => Number(b === first) - Number(a === first) || (a < b ? -1 : 1));
  const entries = paths.map((path) => {
    const content = files[path] ?? '';
    return [path, typeof content === 'string' ? strToU8(content) : content] as const;
  });
  // The zip holds local time, so a moment as the clock on the wall shows it is the same everywhere.
  return zipSync(Object.fromEntries(entries), { mtime: new Date(2020, 0, 1), level: 9 });
}
