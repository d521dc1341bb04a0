// @ts-check
const { availableParallelism } = require('node:os');

const isExport = process.env.EXPORT === '1';

/** The sub-path that the site will live under ("/teaching/provinces"), or nothing for a site of its own. */
const basePath = process.env.BASE_PATH ?? '';

/** Headers of the running server; an export has them in `_headers`. */
async function listHeaders() {
  const { SECURITY_HEADERS, EMBED_FOLDER, EMBED_POLICY } = await import('./scripts/site-headers.mjs');
  const security = Object.entries(SECURITY_HEADERS).map(([key, value]) => ({ key, value }));
  return [
    { source: '/:path*', headers: security },
    // Of two headers of one name the later one is sent.
    {
      source: `/${EMBED_FOLDER}/:path*`,
      headers: [{ key: 'Content-Security-Policy', value: EMBED_POLICY }],
    },
    // Next would let shared caches keep pages for a year; by then the scripts that a page names may be gone.
    {
      source: '/((?!_next/static/).*)',
      headers: [{ key: 'Cache-Control', value: 'no-cache' }],
    },
  ];
}

/** @type {import('next').NextConfig} */
const config = {
  reactStrictMode: true,
  poweredByHeader: false,
  // Types are checked by npm test; whoever only serves has not installed what the tests are typed by.
  typescript: { ignoreBuildErrors: true },
  // One form of every address for both builds: a static host serves lessons/twinning/index.html without rewrites.
  trailingSlash: true,
  basePath,
  // 27 MB of maps that only a page which fails at build would be read by; `npm run dev` has them.
  enablePrerenderSourceMaps: false,
  // Pages wait for the check that runs beside their compile (content/kept-course.ts), for five minutes at most.
  staticPageGenerationTimeout: 360,
  experimental: {
    turbopackSourceMaps: false,
    // Code that only this machine runs, for as long as the pages take: making it small takes longer than reading it.
    serverMinification: false,
    // What nothing of Next's own modules uses stays out of the browser's scripts.
    turbopackCjsTreeShaking: true,
    turbopackCjsScopeHoisting: true,
    turbopackCrossModuleConstants: true,
    // Scripts are pressed together better than apart, and most pages carry the same ones: fewer and larger, in bytes of
    // source (Next's own: 50,000 and 200,000). Much larger still, what pages share is fetched with each of them anew.
    turbopackChunking: { minChunkSize: 100_000, maxMergeChunkSize: 400_000 },
    turbopackFileSystemCacheForBuild: process.env.KEEP_COMPILED === '1',
    // Next leaves one processor alone, which of two is half; a second worker is worth its start from some pages on.
    cpus: availableParallelism(),
    staticGenerationMinPagesPerWorker: 150,
  },
  // What lies in public/ (the service worker) has no router to add the sub-path.
  env: { NEXT_PUBLIC_BASE_PATH: basePath },
  turbopack: {
    root: __dirname,
    rules: {
      '*.revision': { loaders: [require.resolve('./scripts/watch-content.cjs')], as: '*.js' },
      '**/server/app-render/collect-segment-data.js': { loaders: [require.resolve('./scripts/lean-segments.cjs')] },
    },
  },
  ...(isExport ? { output: 'export' } : { headers: listHeaders }),
};

module.exports = config;
