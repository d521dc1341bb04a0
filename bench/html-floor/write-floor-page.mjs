// @ts-check
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));
const read = (/** @type {string} */ file) => readFileSync(path.join(here, file), 'utf8');
const toMarkup = (/** @type {string} */ text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** One HTML file: the words, a match and the questions, with their style and script inside. */
export function writeFloorPage(/** @type {import('../floors.mjs').Floor} */ { title, paragraphs, pairs, questions }) {
  const cards = pairs.map(([card], i) => `<button type="button" data-card="${i}">${toMarkup(card)}</button>`).join('');
  const bins = pairs
    .map(
      ([, bin], i) => `<div data-bin="${i}"><span>${toMarkup(bin)}</span><button type="button">put here</button></div>`,
    )
    .join('');
  const asked = questions.map(({ text, options, right, why }, n) => {
    const labels = options.map(
      (option, i) => `<label><input type="radio" name="q${n}" value="${i}">${toMarkup(option)}</label>`,
    );
    return `<form data-right="${right}" data-why="${toMarkup(why)}"><fieldset><legend>${toMarkup(text)}</legend>${labels.join('')}</fieldset><button>Check</button><p aria-live="polite"></p></form>`;
  });
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${toMarkup(title)}</title><style>${read('floor.css')}</style></head><body><main><h1>${toMarkup(title)}</h1>${asked[0] ?? ''}${paragraphs.map((text) => `<p>${toMarkup(text)}</p>`).join('')}<section data-match><h2>Match</h2><div>${cards}</div>${bins}<p aria-live="polite"></p></section>${asked.slice(1).join('')}</main><script>${read('floor.js')}</script></body></html>`;
}
