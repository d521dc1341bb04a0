import { BASE_PATH } from '../base-path';

/** Where the site will live (`https://example.org`), if whoever builds it says so: SITE_ADDRESS. Read at build alone. */
function findSiteAddress(): string | null {
  const given = process.env.SITE_ADDRESS?.trim();
  if (!given) return null;
  const address = URL.canParse(given) ? new URL(given) : null;
  if (!address || !/^https?:$/.test(address.protocol) || address.pathname !== '/' || address.search || address.hash)
    throw new Error(
      `SITE_ADDRESS: expected the site's origin (https://example.org), got ${given}. Mend: leave the path to BASE_PATH`,
    );
  return address.origin;
}

/** The whole address of a page or a file of this site; null where the site's own address is not known. */
export function siteUrl(path: string): string | null {
  const origin = findSiteAddress();
  return origin && `${origin}${BASE_PATH}${path}`;
}
