// @ts-check
/**
 * Only what a <meta> policy cannot say; the rest of the policy stands in each page (scripts/secure-pages.mjs), because a
 * script-src here would intersect with the page's own hashes.
 * @type {Record<string, string>}
 */
export const SECURITY_HEADERS = {
  'Content-Security-Policy': "frame-ancestors 'self'; object-src 'none'; base-uri 'none'; form-action 'self'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Content-Type-Options': 'nosniff',
};

/** Where the pages lie that any other site may show in a frame; they keep nothing, and nothing of the record is in them. */
export const EMBED_FOLDER = 'embed';

/** Their policy: the same, but for who may frame them. */
export const EMBED_POLICY = "object-src 'none'; base-uri 'none'; form-action 'self'";
