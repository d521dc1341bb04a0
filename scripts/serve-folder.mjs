// @ts-check
// A static host as plain as they come, for trying the export: node scripts/serve-folder.mjs out /sub/path 4311
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { resolveRequest } from './static-host.mjs';

const [folder = 'out', base = '', port = '4311'] = process.argv.slice(2);

const isFile = (/** @type {string} */ file) => existsSync(file) && statSync(file).isFile();

const server = createServer((request, response) => {
  const { status, file, location, type } = resolveRequest(request.url ?? '/', {
    folder: path.resolve(folder),
    base,
    isFile,
  });
  response.statusCode = status;
  if (location) response.setHeader('Location', location);
  if (type) response.setHeader('Content-Type', type);
  if (file) createReadStream(file).pipe(response);
  else response.end();
});

server.listen(Number(port), () => console.log(`${folder} is served at http://localhost:${port}${base}/`));
