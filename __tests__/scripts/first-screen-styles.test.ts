import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import postcss from 'postcss';
import { inlineStyles, pickStyles, withoutFaces } from '../../scripts/first-screen-styles.mjs';

/** How a sheet is asked for before it is read. */
const asked = (name: string) => `<link rel="preload" as="style" href="/_next/static/${name}.css"/>`;

const pick = (css: string, ...classes: string[]) =>
  pickStyles(postcss.parse(css), {
    classes: new Set(['js', ...classes]),
    tags: new Set(['p', 'a']),
    from: '/sub/_next/static/chunks/a.css',
  });

test.each([
  ['what has no class', '*,p,a:focus,::before,[lang],:root{color:red}'],
  ['a class of the page', '.a{color:red}'],
  ['what the early script sets', '.js .a{color:red}'],
  ['a class that is ruled out', '.a:not(.gone){color:red}'],
  ['one of several classes in brackets', '.a:is(.gone,:not(.b)){color:red}'],
  ['an element that may hold one of the page', 'p:has(>.gone,>a){color:red}'],
  ['an attribute that looks like a class', '.a[href$=".pdf"]{color:red}'],
  ['a class whose name has to be escaped', '.a\\:b{color:red}'],
  ['a media query with something of the page', '@media (width>=40rem){.a{color:red}}'],
  ['an animation that is run', '@keyframes in{0%{opacity:0}to{opacity:1}}.a{animation:in .2s}'],
  ['a font', '@font-face{font-family:x;src:local("x")}'],
])('keeps %s as it is', (_what, css) => {
  expect(pick(css, 'a', 'a:b')).toBe(css);
});

test.each([
  ['of a selector only what may match', '.a,.gone,.a .gone{color:red}', '.a{color:red}'],
  ['no element that the page has not', 'table,p table,:is(table,ul)>p,p:has(table),p{color:red}', 'p{color:red}'],
  [
    'no class in brackets that the page has not',
    ':is(.js .gone,.gone)>p,:where(.a,.gone) p{color:red}',
    ':where(.a,.gone) p{color:red}',
  ],
  ['nothing of what is pointed at', '.a:hover,.a:is(:hover,:focus){color:red}', '.a:is(:hover,:focus){color:red}'],
  ['nothing of a media query for what is not here', '@media (width>=40rem){.gone{color:red}}', ''],
  ['nothing for print, which comes later', '@media print{.a{color:red}}@page{margin:1cm}', ''],
  ['no animation that nothing runs', '@keyframes out{to{opacity:0}}', ''],
  [
    'addresses as the page sees them',
    '@font-face{src:url(../media/x.woff2)}.a{background:url("data:image/png;base64,x")}',
    '@font-face{src:url(/sub/_next/static/media/x.woff2)}.a{background:url("data:image/png;base64,x")}',
  ],
])('keeps %s', (_what, css, kept) => {
  expect(pick(css, 'a')).toBe(kept);
});

test('a sheet names no typeface again that its pages carry: after the first paint it would be looked for anew', () => {
  expect(withoutFaces('.a{color:red}@font-face{font-family:x;src:url(x.woff2)}.b{color:blue}')).toBe(
    '.a{color:red}.b{color:blue}',
  );
});

test('a page carries what it uses of its sheets, in their order, and the sheets at its end', () => {
  const assets = mkdtempSync(path.join(tmpdir(), 'styles-'));
  mkdirSync(path.join(assets, 'static'));
  writeFileSync(path.join(assets, 'static', 'one.css'), '.a{color:red}.gone{color:green}');
  writeFileSync(path.join(assets, 'static', 'two.css'), '.b>.a{color:blue}');
  const link = (name: string) => `<link rel="stylesheet" href="/_next/static/${name}.css" data-precedence="next"/>`;
  const page = `<html><head>${link('one')}${link('two')}</head><body class="b"><p class="a">$&</p><script>" class='gone'"</script></body></html>`;

  const html = inlineStyles(page, assets);

  expect(html).toBe(
    `<html><head><style data-first-screen="">.a{color:red}.b>.a{color:blue}</style>${asked('one')}${asked('two')}</head>` +
      `<body class="b"><p class="a">$&</p><script>" class='gone'"</script>${link('one')}${link('two')}</body></html>`,
  );
  expect(inlineStyles(html, assets)).toBe(html);
  expect(inlineStyles('<html><body></body></html>', assets)).toBe('<html><body></body></html>');
});

test('React reads its data when the sheets have come', () => {
  const assets = mkdtempSync(path.join(tmpdir(), 'styles-'));
  mkdirSync(path.join(assets, 'static'));
  writeFileSync(path.join(assets, 'static', 'one.css'), '.a{color:red}');
  const link = '<link rel="stylesheet" href="/_next/static/one.css" data-precedence="next"/>';
  const data = '<script id="_R_">read()</script>';

  expect(inlineStyles(`<html><head>${link}</head><body><p></p>${data}</body></html>`, assets)).toContain(
    `${asked('one')}</head><body><p></p>${link}${data}</body>`,
  );
});

test('what the script draws that marks choices first has its styles as early', () => {
  const assets = mkdtempSync(path.join(tmpdir(), 'styles-'));
  mkdirSync(path.join(assets, 'static'));
  writeFileSync(path.join(assets, 'static', 'one.css'), '.a1_panel{color:red}.a1_gone{color:green}');
  const link = '<link rel="stylesheet" href="/_next/static/one.css" data-precedence="next"/>';
  const draws = '<script data-early-answer="">x.innerHTML=`<p class="a1_panel">`</script>';

  expect(inlineStyles(`<html><head>${link}</head><body>${draws}</body></html>`, assets)).toContain(
    '<style data-first-screen="">.a1_panel{color:red}</style>',
  );
});

test('a lesson carries what its first part uses, and has its sheets before the rest is read', () => {
  const assets = mkdtempSync(path.join(tmpdir(), 'styles-'));
  mkdirSync(path.join(assets, 'static'));
  writeFileSync(path.join(assets, 'static', 'one.css'), '.a{color:red}.later{color:green}');
  const sheet = '<link rel="stylesheet" href="/_next/static/one.css"';
  const link = `${sheet} data-precedence="next"/>`;
  const first = '<p class="a"></p><div data-first-answer=""><script data-first-items=""></script>';

  expect(
    inlineStyles(`<html><head>${link}</head><body>${first}</div><p class="later"></p></body></html>`, assets),
  ).toBe(
    `<html><head><style data-first-screen="">.a{color:red}</style></head><body>${first}${asked('one')}${sheet}/><script>0</script></div><p class="later"></p>${link}</body></html>`,
  );
});
