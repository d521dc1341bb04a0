import { test as base, expect } from 'playwright/test';
import { EXPORT_SITE, SITE } from '../../scripts/test-sites.mjs';

/** Of tests about what moves or is moved; for all others nothing glides, so that nothing need be waited for. */
export const WITH_MOTION = { contextOptions: { reducedMotion: 'no-preference' } } as const;

/** Of tests of what the service worker keeps. */
export const WITH_WORKER = { serviceWorkers: 'allow' } as const;

export interface Watch {
  /** Console errors that this test brings about on purpose. */
  expectedErrors: RegExp[];
  watch: undefined;
}

/**
 * Playwright's test, which fails as well on any error in the console, any uncaught error, any violation of the page's
 * policy (the browser logs it as an error) and any request to another site, in every page of the context.
 * Service workers are blocked, since what they keep in each test would only take time; tests of what is kept use
 * `WITH_WORKER`.
 */
export const test = base.extend<Watch>({
  expectedErrors: [[], { option: true }],
  serviceWorkers: 'block',
  watch: [
    async ({ context, baseURL, expectedErrors }, use) => {
      const faults: string[] = [];
      context.on('console', (message) => {
        if (message.type() === 'error') faults.push(`${message.text()} (${message.location().url})`);
      });
      context.on('weberror', (error) => faults.push(`uncaught ${error.error()}`));
      context.on('request', (request) => {
        const isOurs = [baseURL ?? SITE, SITE, EXPORT_SITE].some((site) => request.url().startsWith(site));
        if (!isOurs && !/^(?:data|blob|about):/.test(request.url())) faults.push(`left the site: ${request.url()}`);
      });
      await use(undefined);
      expect(faults.filter((fault) => !expectedErrors.some((expected) => expected.test(fault)))).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
