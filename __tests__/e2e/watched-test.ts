import { test as base, expect } from 'playwright/test';

/** Of tests about what moves or is moved; for all others nothing glides, so that nothing need be waited for. */
export const WITH_MOTION = { contextOptions: { reducedMotion: 'no-preference' } } as const;

export interface Watch {
  /** Console errors that this test brings about on purpose. */
  expectedErrors: RegExp[];
  watch: undefined;
}

/**
 * Playwright's test, which fails as well on any error in the console, any uncaught error, any violation of the page's
 * policy (the browser logs it as an error) and any request to another site, in every page of the context.
 * Service workers are blocked, since filling the offline copy in each test would only take time; offline.spec.ts has one.
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
        const isOurs = request.url().startsWith(baseURL ?? '') || /^(?:data|blob|about):/.test(request.url());
        if (!isOurs) faults.push(`left the site: ${request.url()}`);
      });
      await use(undefined);
      expect(faults.filter((fault) => !expectedErrors.some((expected) => expected.test(fault)))).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
