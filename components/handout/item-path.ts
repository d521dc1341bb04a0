/** The short address of an item below the site's root: the id is a fragment, so that one static page serves them all. */
export function itemPath(item: string): string {
  return `/i/#${item}`;
}
