import { countBrotli } from '../../bench/compress.mjs';
import { weighFiles } from '../../bench/package-weight.mjs';

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

  expect(weight).toEqual({
    js: countBrotli('a()') + countBrotli('b()'),
    css: countBrotli('p{}'),
    html: countBrotli('<p>'),
  });
});
