// @ts-check
// Puts the Content-Security-Policy into every built page. It must stand in the page: Next's inline scripts differ
// from page to page, and a static host sends no headers of ours.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { securePage } from './policy.mjs';
import { listFiles } from './stamp.mjs';

/** Secures all pages below a folder in place and gives every fault as `file: what. Mend: …`; pages with a fault are left as they are. */
export function securePages(/** @type {string} */ root, /** @type {string} */ folder) {
  if (!existsSync(path.join(root, folder))) return [`${folder}: not there. Mend: build first`];
  const pages = listFiles(root, folder).filter((file) => file.endsWith('.html'));
  if (pages.length === 0) return [`${folder}: holds no page. Mend: build first`];
  return pages.flatMap((file) => {
    const { html, faults } = securePage(readFileSync(path.join(root, file), 'utf8'));
    if (faults.length === 0) writeFileSync(path.join(root, file), html);
    return faults.map((fault) => `${file}: ${fault}`);
  });
}
