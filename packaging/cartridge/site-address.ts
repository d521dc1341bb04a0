/** Pages below the site's root, as pasted links end. */
const PAGE = /\/(?:assignment|teach|lessons|quiz|i)(?:\/.*)?$/;

/**
 * The root of the site that students use, without a stroke at its end, from what was typed or pasted (a link to one of
 * its pages will do); null for what is no web address.
 */
export function readSiteAddress(text: string): string | null {
  if (!URL.canParse(text.trim())) return null;
  const { protocol, host, pathname } = new URL(text.trim());
  if ((protocol !== 'https:' && protocol !== 'http:') || host === '') return null;
  return `${protocol}//${host}${pathname.replace(PAGE, '').replace(/\/(?:index\.html)?$/, '')}`;
}
