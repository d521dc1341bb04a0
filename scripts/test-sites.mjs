// @ts-check
/**
 * Where the built site is served to the browser tests (`next start`), and where its export is, under an odd sub-path.
 * TEST_PORT moves both, so that two working copies can be tested side by side.
 */
export const SITE_PORT = Number(process.env.TEST_PORT ?? 4310);
export const EXPORT_PORT = SITE_PORT + 1;
export const EXPORT_PATH = '/odd/sub-path';

export const SITE = `http://localhost:${SITE_PORT}/`;
export const EXPORT_SITE = `http://localhost:${EXPORT_PORT}${EXPORT_PATH}/`;
