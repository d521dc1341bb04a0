// @ts-check
// Next puts its scripts into the head, where the browser finds them before it has seen a word of the page, and has them
// share the line with it. They stand after the page's own markup instead, before the data that they read: the page comes
// first and is painted, and the line is never idle.

const ASYNC_SCRIPT = /<script\b(?=[^>]*\ssrc="[^"]*\/_next\/)(?=[^>]*\sasync="")[^>]*><\/script>/g;
const PRELOAD = /<link\b(?=[^>]*\srel="preload")(?=[^>]*\sas="script")(?=[^>]*\shref="[^"]*\/_next\/)[^>]*>/g;

/** The page with the scripts of its head at the one that starts it; the same when that was done before, or has none. */
export function moveScriptsDown(/** @type {string} */ html) {
  const body = html.indexOf('<body');
  const head = html.slice(0, body);
  const scripts = head.match(ASYNC_SCRIPT) ?? [];
  const start = html.slice(body).match(ASYNC_SCRIPT)?.[0];
  if (body === -1 || scripts.length === 0 || start === undefined) return html;
  // What it preloads is the script that starts the page.
  const bare = head.replace(ASYNC_SCRIPT, '').replace(PRELOAD, '');
  return bare + html.slice(body).replace(start, () => start + scripts.join(''));
}
