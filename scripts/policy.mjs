// @ts-check
import { createHash } from 'node:crypto';

const META = /<meta http-equiv="Content-Security-Policy"[^>]*>/g;
const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script>/gi;

/** The bodies of the inline scripts of a page that the browser would run (data blocks are not run). */
export function listInlineScripts(/** @type {string} */ html) {
  return [...html.matchAll(SCRIPT)]
    .filter(
      ([, attributes = '']) =>
        !/\ssrc=/i.test(attributes) && !/type="(?:application|text)\/(?!javascript)/i.test(attributes),
    )
    .map(([, , body = '']) => body);
}

/** The bodies of the style elements that the build wrote into a page (scripts/first-screen-styles.mjs). */
export function listInlineStyles(/** @type {string} */ html) {
  return [...html.matchAll(/<style data-first-screen="">([\s\S]*?)<\/style>/g)].map(([, body = '']) => body);
}

/** A hash source of CSP level 3, quotes included; the browser hashes the element's text as UTF-8. */
export function hashElement(/** @type {string} */ body) {
  return `'sha256-${createHash('sha256').update(body, 'utf8').digest('base64')}'`;
}

/**
 * The page's policy: this site alone, and only those inline scripts and styles that the build wrote.
 * @param {readonly string[]} inlineScripts
 * @param {readonly string[]} [inlineStyles]
 */
export function buildPolicy(inlineScripts, inlineStyles = []) {
  const hashAll = (/** @type {readonly string[]} */ bodies) => [...new Set(bodies.map(hashElement))].sort();
  return [
    "default-src 'self'",
    ['script-src', "'self'", ...hashAll(inlineScripts)].join(' '),
    "script-src-attr 'none'",
    ['style-src', "'self'", ...hashAll(inlineStyles)].join(' '),
    "style-src-attr 'none'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
}

/** Everything in a page that the policy would block: inline styles, event handlers and addresses elsewhere that load by themselves. */
export function findBlocked(/** @type {string} */ html) {
  // Text inside scripts is data: the page's own payload may well hold the word style=.
  const markup = html.replace(SCRIPT, (_, attributes) => `<script${attributes}></script>`);
  /** @type {[RegExp, string][]} */
  const blocked = [
    [/<style\b(?! data-first-screen="">)[^>]*>/i, 'an inline <style> element. Mend: move it to a CSS module'],
    [/<[a-z][^<>]*?\sstyle="[^"]*"/i, 'a style attribute. Mend: use a class; set changing values from script'],
    [/<[a-z][^<>]*?\son[a-z]+="[^"]*"/i, 'an inline event handler. Mend: attach it in a component'],
    [
      /<(?:script|img|iframe|audio|video|source)\b[^>]*?\ssrc="(?:https?:)?\/\/[^"]*"/i,
      'something loaded from another site. Mend: keep it in this one',
    ],
    [
      /<link\b(?=[^>]*\srel="(?:stylesheet|preload|icon|modulepreload)")[^>]*?\shref="(?:https?:)?\/\/[^"]*"/i,
      'something loaded from another site. Mend: keep it in this one',
    ],
  ];
  return blocked.flatMap(([pattern, what]) => {
    const found = pattern.exec(markup);
    return found ? [`${what} (${found[0].slice(-100)})`] : [];
  });
}

/** The page with its policy right after the charset, where it governs all that follows; running it twice changes nothing. */
export function securePage(/** @type {string} */ html) {
  const bare = html.replace(META, '');
  const charset = /<meta charset="?utf-8"?\s*\/?>/i.exec(bare);
  if (!charset)
    return { html, faults: ['no <meta charSet="utf-8"> to put the policy after. Mend: use the root layout'] };
  const faults = findBlocked(bare);
  const at = charset.index + charset[0].length;
  if (/<script\b/i.test(bare.slice(0, at))) faults.push('a script before the policy. Mend: let the charset come first');
  const meta = `<meta http-equiv="Content-Security-Policy" content="${buildPolicy(listInlineScripts(bare), listInlineStyles(bare))}"/>`;
  return { html: bare.slice(0, at) + meta + bare.slice(at), faults };
}
