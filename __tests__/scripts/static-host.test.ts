import { resolveRequest } from '../../scripts/static-host.mjs';

const files = new Set(['/out/index.html', '/out/404.html', '/out/a/index.html', '/out/a.js', '/secret']);
const host = { folder: '/out', base: '/odd/sub-path', isFile: (file: string) => files.has(file) };

test('serves a folder as its index.html, under the sub-path alone', () => {
  expect(resolveRequest('/odd/sub-path/', host)).toMatchObject({ status: 200, file: '/out/index.html' });
  expect(resolveRequest('/odd/sub-path/a/?x=1', host)).toMatchObject({ status: 200, file: '/out/a/index.html' });
  expect(resolveRequest('/a/', host)).toMatchObject({ status: 404, file: '/out/404.html' });
});

test('sends an address without its slash to the one with it', () => {
  expect(resolveRequest('/odd/sub-path/a?x=1', host)).toEqual({ status: 301, location: '/odd/sub-path/a/?x=1' });
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
