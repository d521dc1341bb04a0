import { countGzip, listLoaded } from '../../bench/page-weight.mjs';

test('counts what tags and payload load, each once, and not what only old browsers load', () => {
  const html =
    '<link rel="stylesheet" href="/_next/static/chunks/a.css"/><link rel="preload" as="script" href="/_next/static/chunks/b.js"/>' +
    '<script src="/_next/static/chunks/b.js" async=""></script><script src="/_next/static/chunks/old.js" noModule=""></script>' +
    '<script>self.__next_f.push([1,"5:I[7,[\\"/_next/static/chunks/c~1.js\\"],\\"Quiz\\"]"])</script>' +
    '<img src="/_next/static/media/d.svg"/>';

  expect(listLoaded(html)).toEqual(['static/chunks/a.css', 'static/chunks/b.js', 'static/chunks/c~1.js']);
});

test('counts bytes as they go over the wire', () => {
  expect(countGzip('a'.repeat(10_000))).toBeLessThan(60);
});
