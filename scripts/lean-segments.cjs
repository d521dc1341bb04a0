// A loader for the module of Next that makes pieces of each built page's data, which a browser fetches before it follows a
// link. For that Next reads a page's whole data four times and writes them four times; of a page that is whole when it is
// built once each is enough. The pieces hold the same rows (of 100 lessons' 2,537 all did); some of the last stand in
// another order, as they may. Where Next's module is no longer as it is known here, or the rule in next.config.js finds no
// module, the build stops: then look what has changed, or take the rule and what asks for it in site.mjs out, which costs
// nothing but time.

/** What is left out, each with what stands in its place; it must be there exactly once. */
const EDITS = [
  // Whether a piece is small enough to be sent with its child's. A page itself, the largest, has no child.
  [
    'if (!isStaticPrefetchDisabled && nodeRsc !== null) {',
    'if (!isStaticPrefetchDisabled && nodeRsc !== null && node.c !== undefined) {',
  ],
  // Whether a piece is whole: each is, since no page here waits for a request.
  ['await prerender(data.rsc, clientModules, {', 'void ({'],
  // What was found out for one page of a route: as `next start` itself keeps it, by routes.
  [
    '// Warm up the module cache, same as collectSegmentData.',
    'const route = workAsyncStorage.getStore()?.route;\n    if (hintsByRoute.has(route)) return hintsByRoute.get(route);',
  ],
  [
    'node.hints |= PrefetchHint.HeadOutlined;\n    }\n    return node;',
    'node.hints |= PrefetchHint.HeadOutlined;\n    }\n    if (route !== undefined) hintsByRoute.set(route, node);\n    return node;',
  ],
  // Reads all once so that modules are at hand afterwards; they are, since the hints were collected from the same data.
  [
    'const pagePayload = await createFromReadableStream(',
    'const pagePayload = ((_stream, _options) => ({ a: undefined, u: undefined }))(',
  ],
];

/** What a build that took the edited module has in it. */
const SIGN = 'hintsByRoute';

function leanSegments(source) {
  const edited = EDITS.reduce((text, [from, to]) => {
    if (text.split(from).length !== 2)
      throw new Error(`Next’s collect-segment-data holds “${from}” no longer once: see scripts/lean-segments.cjs`);
    return text.replace(from, () => to);
  }, source);
  return `${edited}\nconst ${SIGN} = new Map();\n`;
}

leanSegments.SIGN = SIGN;
module.exports = leanSegments;
