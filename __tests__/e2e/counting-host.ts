import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { headersOf, resolveRequest } from '../../scripts/static-host.mjs';
import { EXPORT_PATH } from '../../scripts/test-sites.mjs';

/** One answer, as it went over the line: without its headers, compressed as hosts do. */
interface Sent {
  path: string;
  bytes: number;
}

const compressed = new Map<string, Buffer>();

/** As a host does that compresses its files once, when they are put there. */
function compress(file: string, body: Buffer): Buffer {
  const known = compressed.get(file) ?? brotliCompressSync(body);
  compressed.set(file, known);
  return known;
}

/** The export on a host that compresses, and counts all that it sends: what the page asks for, and its worker. */
export async function openCountingHost() {
  const sent: Sent[] = [];
  let isDown = false;
  const isFile = (file: string) => statSync(file, { throwIfNoEntry: false })?.isFile() === true;
  const server = createServer((request, response) => {
    if (isDown) return void request.socket.destroy();
    const folder = path.resolve('out');
    const { status, file, location, type } = resolveRequest(request.url ?? '/', { folder, base: EXPORT_PATH, isFile });
    const body = file ? readFileSync(file) : Buffer.alloc(0);
    const isText = /text|json|javascript|svg|manifest/.test(type ?? '');
    const bytes = isText ? compress(file ?? '', body) : body;
    sent.push({ path: (request.url ?? '').slice(EXPORT_PATH.length), bytes: bytes.length });
    response.writeHead(status, {
      ...headersOf(file ?? ''),
      ...(location ? { Location: location } : {}),
      ...(type ? { 'Content-Type': type } : {}),
      ...(isText ? { 'Content-Encoding': 'br' } : {}),
    });
    response.end(bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    sent,
    site: `http://localhost:${port}${EXPORT_PATH}/`,
    /** A browser that is told to be offline forgets to tell a worker that it has put to sleep meanwhile. */
    setDown: (next: boolean) => {
      isDown = next;
    },
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}
