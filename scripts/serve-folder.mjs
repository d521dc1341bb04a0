// @ts-check
// A static host as plain as they come, for trying the export: node scripts/serve-folder.mjs out /sub/path 4311
// It listens on this machine alone, unless a host is named: … out /sub/path 4311 --host 0.0.0.0
import { createReadStream, existsSync, realpathSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { THIS_MACHINE } from './prerequisites.mjs';
import { headersOf, resolveRequest } from './static-host.mjs';

const { values, positionals } = parseArgs({ options: { host: { type: 'string' } }, allowPositionals: true });
const [folder = 'out', base = '', port = '4311'] = positionals;
const host = values.host ?? THIS_MACHINE;

const isFile = (/** @type {string} */ file) => {
  if (!existsSync(file) || !statSync(file).isFile()) return false;
  // A link that leads out of the folder is not served.
  return realpathSync(file).startsWith(realpathSync(folder) + path.sep);
};

const server = createServer((request, response) => {
  const { status, file, location, type } = resolveRequest(request.url ?? '/', {
    folder: path.resolve(folder),
    base,
    isFile,
  });
  response.statusCode = status;
  if (location) response.setHeader('Location', location);
  if (type) response.setHeader('Content-Type', type);
  for (const [name, value] of Object.entries(headersOf(file ?? ''))) response.setHeader(name, value);
  if (!file) return response.end();
  // A file that goes away while it is sent ends its own answer, not the server.
  createReadStream(file)
    .on('error', () => response.destroy())
    .pipe(response);
});

server.listen(Number(port), host, () => console.log(`${folder} is served at http://localhost:${port}${base}/`));
