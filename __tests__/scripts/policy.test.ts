import { buildPolicy, findBlocked, hashElement, listInlineScripts, securePage } from '../../scripts/policy.mjs';

const page = (head: string, body: string) =>
  `<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/>${head}</head><body>${body}</body></html>`;

test('hashes a script as the browser does', () => {
  // The digest that the CSP level 3 specification gives for this text, section 8.4.
  const hash = hashElement("alert('Hello, world.');");

  expect(hash).toBe("'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='");
});

test('hashes characters beyond ASCII as UTF-8', () => {
  expect(hashElement('"抱团出海"')).toBe("'sha256-06IYCiQMQgLBOGY3TPJUBjn5b67mRW1Uw6QtUuehm+c='");
});

test('names only scripts that run from the page itself', () => {
  const html =
    '<script src="/a.js" async=""></script><script>one()</script>' +
    '<script type="application/json">{"two":2}</script><script id="_R_">three()</script>';

  expect(listInlineScripts(html)).toEqual(['one()', 'three()']);
});

test('allows this site and the given scripts, nothing else', () => {
  expect(buildPolicy(['one()', 'one()'])).toBe(
    "default-src 'self'; script-src 'self' 'sha256-HR7iaask9daLMRRskMI++QeJtjWDOjyPA6lGzYGzKW4='; script-src-attr 'none'; " +
      "style-src 'self'; style-src-attr 'none'; img-src 'self' data:; connect-src 'self'; object-src 'none'; " +
      "base-uri 'none'; form-action 'self'",
  );
});

test('puts the policy right after the charset, before anything that it governs', () => {
  const { html, faults } = securePage(page('<link rel="stylesheet" href="/a.css"/>', '<script>one()</script>'));

  expect(faults).toEqual([]);
  expect(html).toContain('<meta charSet="utf-8"/><meta http-equiv="Content-Security-Policy" content="default-src');
  expect(html).toContain(hashElement('one()'));
});

test('allows the styles that the build wrote into the page, by their hash', () => {
  const { html, faults } = securePage(page('<style data-first-screen="">p{}</style>', ''));

  expect(faults).toEqual([]);
  expect(html).toContain(`style-src 'self' ${hashElement('p{}')}; style-src-attr 'none'`);
});

test('changes nothing when run again', () => {
  const once = securePage(page('', '<script>one()</script>')).html;

  expect(securePage(once).html).toBe(once);
});

test('replaces the policy of an earlier build', () => {
  const earlier = securePage(page('', '<script>one()</script>')).html;

  const { html } = securePage(earlier.replace('one()', 'two()'));

  expect(html).toContain(hashElement('two()'));
  expect(html).not.toContain(hashElement('one()'));
});

test('refuses a page without a charset, and one with a script before it', () => {
  const late = '<html><head><script>one()</script><meta charset="utf-8"></head></html>';

  expect(securePage('<html><head></head></html>').faults).toEqual([
    expect.stringContaining('no <meta charSet="utf-8">'),
  ]);
  expect(securePage(late).faults).toEqual([expect.stringContaining('a script before the policy')]);
});

test.each([
  ['an inline <style> element', '<style>p{}</style>'],
  ['a style attribute', '<p class="a" style="color:red">x</p>'],
  ['an inline event handler', '<button onclick="go()">x</button>'],
  ['something loaded from another site', '<img alt="" src="//example.org/a.png"/>'],
  ['something loaded from another site', '<link rel="preload" as="font" href="https://example.org/a.woff2"/>'],
])('finds %s', (what, markup) => {
  expect(findBlocked(page('', markup))).toEqual([expect.stringContaining(what)]);
});

test('lets prose, payloads and links speak of what markup may not do', () => {
  const body =
    '<p>Set style="…" or onclick="…" and see.</p><script>self.push("<p style=\\"color:red\\">")</script>' +
    '<a href="https://example.org/">out</a><link rel="canonical" href="https://example.org/"/>';

  expect(findBlocked(page('', body))).toEqual([]);
});
