import { createHash } from 'node:crypto';
import type { Page } from 'playwright/test';
import { EXPORT_SITE, SITE } from '../../scripts/test-sites.mjs';
import { expect, test } from './watched-test';

// Of addresses that lead nowhere, or not yet.
test.use({ expectedErrors: [/status of 404/] });

const SITES = [SITE, EXPORT_SITE];
const isWhole = process.env.CRAWL === 'all';

/** Everything that the page's policy blocked and every request that left the site, from now on. */
async function watchPolicy(page: Page, site: string) {
  const broken: string[] = [];
  page.on('request', (request) => {
    const isOurs = request.url().startsWith(new URL(site).origin) || /^(?:data|blob):/.test(request.url());
    if (!isOurs) broken.push(`left the site: ${request.url()}`);
  });
  await page.exposeFunction('reportViolation', (what: string) => broken.push(`blocked: ${what}`));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      (window as unknown as { reportViolation: (what: string) => void }).reportViolation(
        `${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}`,
      );
    });
  });
  return broken;
}

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** What a page holds that its own policy would not let run or draw, as it was sent. */
function listForbidden(html: string, policy: string): string[] {
  const inline = [...html.matchAll(/<(script|style)\b([^>]*)>([\s\S]*?)<\/\1>/g)].map(([, tag, attributes, text]) => ({
    ...{ tag, attributes: attributes ?? '', text: text ?? '' },
  }));
  const isRun = ({ attributes }: { attributes: string }) => !/\bsrc=|\btype="application\//.test(attributes);
  return [
    ...inline.filter((one) => isRun(one) && !policy.includes(hashOf(one.text))).map(({ text }) => text.slice(0, 80)),
    ...(html.match(/<[a-z][^<>]* on[a-z]+="/g) ?? []),
  ];
}

/** A browser visits one page of each kind, at one of the sites in turn and home at both; by `npm run crawl:lessons` every page. */
function isVisited(kinds: Set<string>, path: string, nth: number): boolean {
  const kind = path.replace(/(?<=^(?:lessons|quiz)\/)[^/]+/, '…');
  if (isWhole || kind === '') return true;
  if (kinds.has(kind)) return false;
  kinds.add(kind);
  return kinds.size % SITES.length === nth;
}

for (const [nth, site] of SITES.entries()) {
  test(`every page of ${site} runs under its own policy and asks nothing of any other site`, async ({ page }) => {
    test.setTimeout(240_000);
    const broken = await watchPolicy(page, site);

    const found = new Set([site]);
    const kinds = new Set<string>();
    for (const address of found) {
      const response = await page.request.get(address);
      const html = await response.text();
      expect(response.status(), address).toBe(200);
      const policies = [...html.matchAll(/<meta http-equiv="Content-Security-Policy" content="([^"]+)"/g)];
      expect(policies, address).toHaveLength(1);
      expect(listForbidden(html, policies[0]?.[1] ?? ''), address).toEqual([]);
      const links = [...html.matchAll(/<a\b(?![^>]* download\b)[^>]* href="([^"]+)"/g)].map(([, href]) => href ?? '');
      if (isVisited(kinds, address.slice(site.length), nth)) {
        await page.goto(address);
        await expect(page.locator('head > meta[http-equiv="Content-Security-Policy"]'), address).toHaveCount(1);
        await expect(page.locator('html'), `${address} becomes interactive`).toHaveAttribute('data-ready');
        links.push(
          ...(await page
            .locator('a[href]:not([download])')
            .evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''))),
        );
      }
      for (const link of links) {
        const { href, origin, pathname } = new URL(link, address);
        if (href.startsWith(site)) found.add(origin + pathname);
      }
    }

    expect(found.size).toBeGreaterThan(20);
    expect(broken).toEqual([]);
  });

  test(`a page that is not there has a policy too at ${site}`, async ({ page }) => {
    const broken = await watchPolicy(page, site);

    const response = await page.goto(`${site}no-such-page/`);

    expect(response?.status()).toBe(404);
    await expect(page.locator('head > meta[http-equiv="Content-Security-Policy"]')).toHaveCount(1);
    expect(broken).toEqual([]);
  });

  test(`text never becomes code at ${site}`, async ({ page }) => {
    const broken = await watchPolicy(page, site);
    await page.goto(site);

    // From a timer: what Playwright itself evaluates is not under the page's policy.
    const outcome = await page.evaluate(
      () =>
        new Promise((resolve) => {
          setTimeout(() => {
            try {
              // biome-ignore lint/security/noGlobalEval: the policy must refuse exactly this
              resolve(eval('1 + 1'));
            } catch (error) {
              resolve((error as Error).name);
            }
          }, 0);
        }),
    );

    expect(outcome).toBe('EvalError');
    // The browser's report comes by an event of its own, a moment later.
    await expect.poll(() => broken).toEqual([expect.stringContaining('blocked: script-src')]);
  });
}

test('the server sends what only a header can say', async ({ request }) => {
  const headers = (await request.get('/')).headers();

  expect(headers['content-security-policy']).toContain("frame-ancestors 'self'");
  expect(headers['content-security-policy']).not.toContain('script-src');
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['x-powered-by']).toBeUndefined();
  // A shared cache that kept a page would outlive the scripts that it names.
  expect(headers['cache-control']).toBe('no-cache');
});
