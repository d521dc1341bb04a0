// @ts-check
// A static host as hosts are: compressed once, with the headers that we ask for, over a line of a given width and delay.
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { headersOf, resolveRequest } from '../scripts/static-host.mjs';
import { compress, isText } from './compress.mjs';
import { openLine } from './line.mjs';

/** @typedef {{ path: string, type: string, bytes: number }} Sent one answer: its body as it went over the line */

const isFile = (/** @type {string} */ file) => statSync(file, { throwIfNoEntry: false })?.isFile() === true;

/** Files as they are sent, by path: a folder that is served does not change meanwhile. */
const made = new Map();

function prepare(/** @type {string} */ file, /** @type {string} */ type) {
  const known = made.get(file);
  if (known) return /** @type {{ body: Buffer, tag: string }} */ (known);
  const bytes = readFileSync(file);
  const ready = {
    body: isText(type) ? compress(bytes) : bytes,
    tag: `"${createHash('sha1').update(bytes).digest('base64url')}"`,
  };
  made.set(file, ready);
  return ready;
}

/**
 * Serves a folder and writes down what it sends, the service worker's errands included.
 * @param {string} folder
 */
export async function openHost(folder) {
  /** @type {Sent[]} */
  const sent = [];
  const line = openLine();
  const server = createServer(async (request, response) => {
    const { status, file, location, type = '' } = resolveRequest(request.url ?? '/', { folder, base: '', isFile });
    const { body, tag } = file ? prepare(file, type) : { body: Buffer.alloc(0), tag: '' };
    const isKnown = tag !== '' && request.headers['if-none-match'] === tag;
    const payload = isKnown || request.method === 'HEAD' ? Buffer.alloc(0) : body;
    sent.push({ path: request.url ?? '', type, bytes: payload.length });
    await wait(line.latencyMs());
    response.writeHead(isKnown ? 304 : status, {
      ...headersOf(file ?? ''),
      ...(location ? { Location: location } : {}),
      ...(type ? { 'Content-Type': type } : {}),
      ...(tag ? { ETag: tag } : {}),
      ...(isText(type) ? { 'Content-Encoding': 'br', Vary: 'Accept-Encoding' } : {}),
      ...(isKnown ? {} : { 'Content-Length': payload.length }),
    });
    line.send(response, payload);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(null)));
  const address = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    sent,
    site: `http://localhost:${address.port}/`,
    setLine: line.set,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** @typedef {Awaited<ReturnType<typeof openHost>>} Host */

/** Resolves when a host has been asked for nothing for so long. */
export async function waitForSilence(/** @type {Host} */ host, /** @type {number} */ ms) {
  for (let before = -1; before !== host.sent.length; ) {
    before = host.sent.length;
    await wait(ms);
  }
}
