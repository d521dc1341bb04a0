import { strToU8 } from 'fflate';

/** A zip by hand: its files as (path, method, said size, bytes), each laid down where it is told. */
export function zipByHand(
  files: { path: string; method?: number; flags?: number; size?: number; data: Uint8Array; sharesWith?: number }[],
): Uint8Array {
  const out: number[] = [];
  const offsets: number[] = [];
  const number = (value: number, width: number) =>
    Array.from({ length: width }, (_, i) => Math.floor(value / 256 ** i) % 256);
  const head = ({ path, method = 8, flags = 0, size = 0, data }: (typeof files)[number]) => [
    ...[...number(20, 2), ...number(flags, 2), ...number(method, 2), ...number(0, 8)],
    ...[...number(data.length, 4), ...number(size, 4), ...number(path.length, 2), ...number(0, 2)],
  ];
  for (const file of files) {
    offsets.push(file.sharesWith === undefined ? out.length : (offsets[file.sharesWith] ?? 0));
    if (file.sharesWith === undefined) out.push(0x50, 0x4b, 3, 4, ...head(file), ...strToU8(file.path), ...file.data);
  }
  const start = out.length;
  files.forEach((file, i) => {
    out.push(
      0x50,
      0x4b,
      1,
      2,
      20,
      0,
      ...head(file),
      ...number(0, 10),
      ...number(offsets[i] ?? 0, 4),
      ...strToU8(file.path),
    );
  });
  out.push(0x50, 0x4b, 5, 6, 0, 0, 0, 0, ...number(files.length, 2), ...number(files.length, 2));
  out.push(...number(start + 0, 0), ...number(out.length - start - 12, 4), ...number(start, 4), 0, 0);
  return Uint8Array.from(out);
}
