import { moveScriptsDown } from '../../scripts/late-scripts.mjs';

const script = (name: string) => `<script src="/sub/_next/static/chunks/${name}.js" async=""></script>`;

test('the page comes before its scripts, and these before the data that they read', () => {
  const html =
    '<html><head><link rel="preload" as="script" fetchPriority="low" href="/sub/_next/static/chunks/start.js"/>' +
    `${script('a')}<title>T</title>${script('b')}<script>early()</script></head>` +
    `<body><main>words</main>${script('start')}<script>data()</script></body></html>`;

  const moved = moveScriptsDown(html);

  expect(moved).toBe(
    '<html><head><title>T</title><script>early()</script></head>' +
      `<body><main>words</main>${script('start')}${script('a')}${script('b')}<script>data()</script></body></html>`,
  );
  expect(moveScriptsDown(moved)).toBe(moved);
});

test('a page without a script of Next’s stays as it is', () => {
  const html = '<html><head><script>early()</script></head><body><p>500</p></body></html>';

  expect(moveScriptsDown(html)).toBe(html);
});
