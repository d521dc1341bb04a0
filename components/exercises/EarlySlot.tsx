/** Nothing is set; it only says that the content is not React's. */
const NOT_REACTS = { __html: '' };

/**
 * Where the early scripts write (app/early.ts, app/early-answer/) what React has not come to draw: empty in the static page,
 * and what is in it then is no reason to draw the page anew.
 */
export function EarlySlot({ as: Tag = 'span' }: { as?: 'span' | 'div' }) {
  return (
    <Tag
      data-early=""
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: an empty constant
      dangerouslySetInnerHTML={NOT_REACTS}
    />
  );
}
