// @ts-check
// On a slow line a lesson's page takes a second to come, and what it fetches shares the line with it. So what the first
// answer needs stands right behind the first step (app/EarlyAnswerScript.tsx): the items asked there, the tags of Next's
// scripts, in a template until app/early.ts starts them, the script that marks those items, and the sheets. A browser reads
// on only when these have come, and meanwhile it paints, and answers.
import { parseFlight, readPushes } from './flight.mjs';

const PLACE = /<div(?=[^>]*\sdata-first-answer="")[^>]*>/;
/** Fetched while the page goes on: their order does not matter, nor where they stand. */
const FETCHED = /<link rel="preload" as="script"[^>]*>|<script src="[^"]*" (?:id="[^"]*" )?async=""><\/script>/g;
const EXERCISE = /<form(?=[^>]*\sdata-exercise="([^"]+)")/g;

/** The data of these items as the page carries them for React, and those of the Chinese terms, one JSON each. */
function findData(/** @type {string} */ html, /** @type {ReadonlySet<string>} */ ids) {
  /** @type {Map<string, string>} */
  const found = new Map();
  const walk = (/** @type {unknown} */ value) => {
    if (typeof value !== 'object' || value === null) return;
    const { kind, id, zh } = /** @type {Record<string, unknown>} */ (value);
    const isTerms = typeof zh === 'object' && Object.keys(value).length === 1;
    const name = isTerms ? 'zh' : typeof kind === 'string' && typeof id === 'string' && ids.has(id) ? id : null;
    if (name !== null && !found.has(name)) found.set(name, JSON.stringify(value).replaceAll('<', '\\u003c'));
    for (const each of Object.values(value)) walk(each);
  };
  for (const row of parseFlight(readPushes(html)?.text ?? '').list) if (row.kind === 'model') walk(row.value);
  return [...found.values()];
}

/**
 * A lesson's page with all that its first answer needs behind its first step; any other page, and one where that was done,
 * as it is.
 * @param {string} html
 */
export function bringForward(html) {
  const place = PLACE.exec(html);
  if (!place || html.includes('<script data-first-items=')) return html;
  const ids = new Set([...html.slice(0, place.index).matchAll(EXERCISE)].map(([, id = '']) => id));
  const items = `<script data-first-items="" type="application/json">${findData(html, ids).join('')}</script>`;
  const head = html.slice(0, html.indexOf('</head>'));
  const fetched = [...head.matchAll(FETCHED)].map(([tag]) => tag).join('');
  const from = place.index + place[0].length;
  return `${head.replace(FETCHED, '')}${html.slice(head.length, from)}${items}<template data-fetched="">${fetched}</template>${html.slice(from)}`;
}

/** Where a page's first part begins to end, and where it has; null where nothing was brought forward. */
export function findFirstPart(/** @type {string} */ html) {
  const from = html.indexOf('<script data-first-items=');
  if (from < 0) return null;
  // The script that marks may say `</div>` itself; it is not there where it was not built.
  const script = html.indexOf('<script data-early-answer=', from);
  const end = html.indexOf('</div>', script < 0 ? from : html.indexOf('</script>', script));
  return { from, end };
}
