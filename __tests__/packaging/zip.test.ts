import { unzipSync } from 'fflate';
import { writeZip } from '../../packaging/zip';

test('the same files give the same bytes, in whatever order they were listed', () => {
  const one = writeZip({ 'b.js': 'b', 'a.js': 'a', 'manifest.xml': '<m/>' }, 'manifest.xml');
  const other = writeZip({ 'manifest.xml': '<m/>', 'a.js': 'a', 'b.js': 'b' }, 'manifest.xml');

  expect(other).toEqual(one);
  expect(Object.keys(unzipSync(one))).toEqual(['manifest.xml', 'a.js', 'b.js']);
});

test('a zip holds no trace of the moment or the clock of its making', () => {
  const zip = writeZip({ 'a.js': 'a' }, 'a.js');

  // The first local header: time at 10, date at 12 (two bytes each). Midnight, and (2020 - 1980) << 9 | 1 << 5 | 1.
  const header = new DataView(zip.buffer, zip.byteOffset);
  expect(header.getUint16(10, true)).toBe(0);
  expect(header.getUint16(12, true)).toBe((40 << 9) | (1 << 5) | 1);
});
