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
