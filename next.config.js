// @ts-check

const isExport = process.env.EXPORT === '1';

/** The sub-path that the site will live under ("/teaching/provinces"), or nothing for a site of its own. */
const basePath = process.env.BASE_PATH ?? '';

/**
 * Only what a <meta> policy cannot say; the rest of the policy stands in each page (scripts/secure-pages.mjs),
 * because a script-src here would intersect with the page's own hashes.
 */
const securityHeaders = [
  {
    key: 'Content-Security-Policy',
    value: "frame-ancestors 'self'; object-src 'none'; base-uri 'none'; form-action 'self'",
  },
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=()' },
];

/** @type {import('next').NextConfig} */
const config = {
  reactStrictMode: true,
  poweredByHeader: false,
  // One form of every address for both builds: a static host serves lessons/twinning/index.html without rewrites.
  trailingSlash: true,
  basePath,
  // What lies in public/ (the service worker) has no router to add the sub-path.
  env: { NEXT_PUBLIC_BASE_PATH: basePath },
  turbopack: {
    root: __dirname,
    rules: { '*.revision': { loaders: [require.resolve('./scripts/watch-content.cjs')], as: '*.js' } },
  },
  ...(isExport ? { output: 'export' } : { headers: async () => [{ source: '/:path*', headers: securityHeaders }] }),
};

module.exports = config;
