import { weighFiles } from '../../bench/package-weight.mjs';
import { countGzip } from '../../bench/page-weight.mjs';

test('counts what the page of a package loads, and not what the LMS alone reads', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);

  const weight = weighFiles({
    'index.html': bytes('<p>'),
    'player.js': bytes('a()'),
    'lessons/twinning.js': bytes('b()'),
    'player.css': bytes('p{}'),
    'imsmanifest.xml': bytes('<manifest/>'),
    'xml.xsd': bytes('<schema/>'),
  });

  expect(weight).toEqual({ js: countGzip('a()') + countGzip('b()'), css: countGzip('p{}'), html: countGzip('<p>') });
});
