// @ts-check
// A page is painted when its styles are there. So each built page carries those that its own markup can use, and the
// sheets themselves stand at its end, where they hold no paint up and serve all that comes later. A lesson carries what its
// first part uses, and behind that (scripts/first-answer.mjs) the sheets stand once more: before the rest is read.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import postcss from 'postcss';
import parseSelectors from 'postcss-selector-parser';
import { findFirstPart } from './first-answer.mjs';
import { listFiles } from './stamp.mjs';

/** @typedef {import('postcss').ChildNode} ChildNode */
/** @typedef {{ classes: Set<string>, tags: Set<string> }} Markup what may stand in a page before its sheets have come */
/** @typedef {Markup & { from: string }} Page `from` is the address of the sheet that is read */

const SHEET = /<link rel="stylesheet" href="([^"]*\/_next\/(static\/[^"]+\.css))"[^>]*>/g;
const PRECEDENCE = / data-precedence="[^"]*"/g;
/** A script waits for the sheets before it, and the page for the script, in browsers that read on past a sheet. */
const WAIT = '<script>0</script>';
const CLASS = /\.((?:\\.|[\w-])+)/g;
const SCRIPT = /<script\b[^>]*>[\s\S]*?<\/script>/gi;

/** What app/early.ts sets on the page's root, so in no built page, and what it draws. */
const EARLY_CLASSES = ['js'];
const EARLY_TAGS = ['p', 'button'];

/** What the script that marks choices before React has come (app/EarlyAnswerScript.tsx) draws is needed as early. */
const EARLY_SCRIPT = /<script data-early-answer="">([\s\S]*?)<\/script>/g;

/** The classes and elements of a page's markup; every word of the early script, which may be either. */
function listMarkup(/** @type {string} */ html) {
  const words = [...html.matchAll(EARLY_SCRIPT)].flatMap(([, script = '']) => script.match(/[\w-]+/g) ?? []);
  const markup = html.replace(SCRIPT, '');
  const classes = [...markup.matchAll(/\sclass="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' '));
  const tags = [...markup.matchAll(/<([a-z][\w-]*)/g)].map(([, tag = '']) => tag);
  return {
    classes: new Set([...EARLY_CLASSES, ...words, ...classes]),
    tags: new Set([...EARLY_TAGS, ...words, ...tags]),
  };
}

/** Selectors as parsed, once a build. */
const read = new Map();

function readSelector(/** @type {string} */ selector) {
  const known = read.get(selector) ?? parseSelectors().astSync(selector);
  read.set(selector, known);
  return /** @type {import('postcss-selector-parser').Root} */ (known);
}

/**
 * Whether a selector may match something in the page before its sheets have come. Attributes, which scripts set, and what
 * is ruled out (`:not`) are taken to be so; nobody points at anything yet.
 * @returns {boolean}
 */
function mayMatch(/** @type {import('postcss-selector-parser').Node} */ node, /** @type {Markup} */ markup) {
  if (node.type === 'class') return markup.classes.has(node.value);
  if (node.type === 'tag') return markup.tags.has(node.value);
  if (node.type === 'root') return node.nodes.some((each) => mayMatch(each, markup));
  if (node.type === 'selector') return node.nodes.every((each) => mayMatch(each, markup));
  if (node.type !== 'pseudo') return true;
  if (/^:(?:is|where|has)$/.test(node.value)) return node.nodes.some((each) => mayMatch(each, markup));
  return node.value !== ':hover';
}

/** The part of a node that a page can use, or nothing. */
function pick(/** @type {ChildNode} */ node, /** @type {Page} */ page) {
  if (node.type === 'comment' || isForPrint(node)) return [];
  if (node.type === 'rule' && !isStep(node)) {
    const selectors = node.selectors.filter((selector) => mayMatch(readSelector(selector), page));
    return selectors.length === 0 ? [] : [node.clone({ selectors })];
  }
  if (node.type === 'atrule' && /^(?:media|supports|container|layer|scope)$/.test(node.name) && node.nodes) {
    const kept = node.nodes.flatMap((child) => pick(child, page));
    if (kept.length === 0) return [];
    const copy = node.clone();
    copy.removeAll();
    copy.append(kept);
    return [copy];
  }
  return [node.clone()];
}

/** Which comes later. */
function isForPrint(/** @type {ChildNode} */ node) {
  return node.type === 'atrule' && (node.name === 'page' || (node.name === 'media' && /^print\b/.test(node.params)));
}

/** A percentage of an animation looks like a rule. */
function isStep(/** @type {import('postcss').Rule} */ rule) {
  return (
    rule.parent?.type === 'atrule' && /keyframes$/.test(/** @type {import('postcss').AtRule} */ (rule.parent).name)
  );
}

/** Addresses in a sheet are relative to it, in a page to the page. */
function resolveUrls(/** @type {string} */ css, /** @type {string} */ from) {
  return css.replace(/url\(\s*(["']?)(?!data:|#|\/|https?:)([^"')]+)\1\s*\)/g, (_, quote, url) => {
    return `url(${quote}${path.posix.join(path.posix.dirname(from), url)}${quote})`;
  });
}

/** Sheets by path, parsed once a build. */
const parsed = new Map();

function parse(/** @type {string} */ file) {
  const known = parsed.get(file) ?? postcss.parse(readFileSync(file, 'utf8'));
  parsed.set(file, known);
  return /** @type {import('postcss').Root} */ (known);
}

/** What of a sheet a page with these classes can use, as CSS. */
export function pickStyles(/** @type {import('postcss').Root} */ sheet, /** @type {Page} */ page) {
  const picked = postcss.root();
  picked.append(sheet.nodes.flatMap((node) => pick(node, page)));
  const css = picked.toString();
  // Animations that nothing here runs.
  picked.walkAtRules(/keyframes$/, (rule) => {
    if (!new RegExp(`animation[^;}]*\\b${rule.params}\\b`).test(css)) rule.remove();
  });
  return resolveUrls(picked.toString(), page.from);
}

/**
 * What was picked of a sheet, by a page's elements and those of the sheet's classes that it has: most pages of a sort have
 * the same.
 * @type {WeakMap<import('postcss').Root, { names: string[], picked: Map<string, string> }>}
 */
const known = new WeakMap();

function pickOnce(/** @type {import('postcss').Root} */ sheet, /** @type {Page} */ page) {
  const { names, picked } = known.get(sheet) ?? { names: listNames(sheet), picked: new Map() };
  known.set(sheet, { names, picked });
  const key = [page.from, ...names.filter((name) => page.classes.has(name)), ...[...page.tags].sort()].join(' ');
  const css = picked.get(key) ?? pickStyles(sheet, page);
  picked.set(key, css);
  return css;
}

/** Every class that a sheet's selectors name. */
function listNames(/** @type {import('postcss').Root} */ sheet) {
  const names = new Set();
  sheet.walkRules(({ selector }) => {
    for (const [, name = ''] of selector.matchAll(CLASS)) names.add(name.replaceAll('\\', ''));
  });
  return /** @type {string[]} */ ([...names]);
}

/**
 * The page with what it needs of its sheets in its head, and the sheets at its end; the same when that was done before.
 * @param {string} html
 * @param {string} assets where the folder `static/` with the sheets lies
 */
export function inlineStyles(html, assets) {
  const links = [...html.matchAll(SHEET)].filter(([, , file = '']) => existsSync(path.join(assets, file)));
  const [first] = links;
  if (!first || html.includes('<style data-first-screen')) return html;
  const part = findFirstPart(html);
  const markup = listMarkup(part ? html.slice(0, part.end) : html);
  const css = links
    .map(([, from = '', file = '']) => pickOnce(parse(path.join(assets, file)), { ...markup, from }))
    .join('');
  const style = `<style data-first-screen="">${css}</style>`;
  const all = links.map(([link]) => link).join('');
  // Read one after the other, and asked for together: a sheet in a page's body holds up the looking for others.
  const asked = links.map(([, href = '']) => `<link rel="preload" as="style" href="${href}"/>`).join('');
  // React knows its sheets by their precedence, and those at the end are its own: these go with the lesson.
  const early = part ? insert(html, part.end, asked + all.replaceAll(PRECEDENCE, '') + WAIT) : html;
  const bare = links.slice(1).reduce(
    (rest, [link]) => rest.replace(link, ''),
    // Where React reads its data only behind the sheets, they are asked for with the scripts.
    early.replace(first[0], () => (part ? style : style + asked)),
  );
  // Before the data for React, which are read only when the sheets before them have come: what it draws has its styles.
  const data = bare.indexOf('<script id="_R_">');
  return insert(bare, data < 0 ? bare.lastIndexOf('</body>') : data, all);
}

function insert(/** @type {string} */ html, /** @type {number} */ at, /** @type {string} */ what) {
  return html.slice(0, at) + what + html.slice(at);
}

/** A sheet without its typefaces. */
export function withoutFaces(/** @type {string} */ css) {
  const sheet = postcss.parse(css);
  sheet.walkAtRules('font-face', (rule) => {
    rule.remove();
  });
  return sheet.toString();
}

/**
 * Takes the typefaces out of the sheets once every page carries them itself: a sheet that names a face anew, after the first
 * paint, has it looked for anew, and the text would change under the reader's eyes.
 * @param {string} assets where the folder `static/` with the sheets lies, relative to `root`
 */
export function stripFaces(/** @type {string} */ root, assets) {
  for (const file of listFiles(root, `${assets}/static`).filter((name) => name.endsWith('.css'))) {
    const css = readFileSync(path.join(root, file), 'utf8');
    if (css.includes('@font-face')) writeFileSync(path.join(root, file), withoutFaces(css));
  }
}
