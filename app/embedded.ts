/** Whether a page is one of those that other sites may show in a frame; scripts/site-headers.mjs names the same ones. */
export function isEmbedded(pathname: string | null): boolean {
  return pathname?.startsWith('/embed/') ?? false;
}
