import { stripHtml } from '../../../domain/anki/card-html';

test.each([
  ['<p>One <b lang="zh-Hans">抱团</b></p><ul><li>two</li></ul>', 'One 抱团two'],
  ['5 &lt; 6 &amp;&amp; &quot;so&quot;', '5 < 6 && "so"'],
  ['&amp;lt;', '&lt;'],
  // As Anki does it: a space that does not break is made plain where there are entities, and only there.
  ['93\u00a0% &amp; more', '93 % & more'],
  ['93\u00a0%', '93\u00a0%'],
])('%s is sorted and counted as %s', (html, text) => {
  expect(stripHtml(html)).toBe(text);
});
