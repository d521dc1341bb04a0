import { headersOf, resolveRequest, writeHeadersFile } from '../../scripts/static-host.mjs';

const files = new Set(['/out/index.html', '/out/404.html', '/out/a/index.html', '/out/a.js', '/secret']);
const host = { folder: '/out', base: '/odd/sub-path', isFile: (file: string) => files.has(file) };

test('serves a folder as its index.html, under the sub-path alone', () => {
  expect(resolveRequest('/odd/sub-path/', host)).toMatchObject({ status: 200, file: '/out/index.html' });
  expect(resolveRequest('/odd/sub-path/a/?x=1', host)).toMatchObject({ status: 200, file: '/out/a/index.html' });
  expect(resolveRequest('/a/', host)).toMatchObject({ status: 404, file: '/out/404.html' });
});

test('sends an address without its slash to the one with it', () => {
  expect(resolveRequest('/odd/sub-path/a?x=1', host)).toEqual({ status: 301, location: './a/?x=1' });
});

test.each(['//a', '/\\\\a', '/odd/sub-path//a', '///evil.example/a', '//a?//b'])(
  'an address like %s never leads to another host',
  (address) => {
    for (const base of ['', '/odd/sub-path']) {
      const { location } = resolveRequest(address, { ...host, base, isFile: () => true });
      const { location: index } = resolveRequest(address, { ...host, base, isFile: (file) => /index/.test(file) });
      for (const to of [location, index].filter((each) => each !== undefined))
        expect(new URL(to, 'http://localhost:4311/odd/sub-path/').host).toBe('localhost:4311');
    }
  },
);

test('what carries a hash in its name is kept for a year, all else is asked for again each time', () => {
  expect(headersOf('/srv/out/_next/static/chunks/a.js')['Cache-Control']).toContain('immutable');
  for (const file of ['/srv/out/index.html', '/srv/out/sw.js', '/srv/out/icon.svg', ''])
    expect(headersOf(file)).toMatchObject({ 'Cache-Control': 'no-cache', 'X-Content-Type-Options': 'nosniff' });
});

test('an export names the headers for hosts that read them from a file, under its sub-path', () => {
  const text = writeHeadersFile('/odd/sub-path', ['404.html', '_next', 'atlas', 'embed', 'icon.svg', 'index.html']);

  expect(text).toMatch(/^\/odd\/sub-path\/\*\n {2}Cross-Origin-Opener-Policy: same-origin/m);
  expect(text).toMatch(/^\/odd\/sub-path\/_next\/static\/\*\n {2}Cache-Control: public, max-age=31536000, immutable$/m);
  for (const place of ['', 'atlas/*', '404.html', 'index.html'])
    expect(text).toContain(`\n/odd/sub-path/${place}\n  Content-Security-Policy: frame-ancestors 'self'; `);
});

test('only what lies in the folder for frames may be framed by other sites', () => {
  const framed = "object-src 'none'; base-uri 'none'; form-action 'self'";
  // Of two policies both hold: no rule but its own may name one for that folder.
  expect(
    writeHeadersFile('', ['atlas', 'embed'])
      .split('\n\n')
      .filter((rule) => rule.includes('Content-Security-Policy') && /^\/(?:\*|embed)/.test(rule)),
  ).toEqual([`/embed/*\n  Content-Security-Policy: ${framed}`]);
  expect(headersOf('/srv/out/embed/atlas/index.html')['Content-Security-Policy']).toBe(framed);
  for (const file of ['/srv/out/atlas/index.html', '/srv/out/index.html', '/srv/out/i/index.html', ''])
    expect(headersOf(file)['Content-Security-Policy']).toContain("frame-ancestors 'self'");
});

test('serves scripts as scripts', () => {
  expect(resolveRequest('/odd/sub-path/a.js', host).type).toBe('text/javascript; charset=utf-8');
});

test.each(['/odd/sub-path/../../../secret', '/odd/sub-path/%2e%2e/secret', '/odd/sub-path/..%2fsecret'])(
  '%s stays inside the folder',
  (address) => {
    expect(resolveRequest(address, host).file).not.toBe('/secret');
  },
);
