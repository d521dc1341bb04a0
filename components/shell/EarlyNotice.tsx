/** Nothing is set; it only says that the content is not React's. */
const NOT_REACTS = { __html: '' };

/**
 * Where the page's first inline script (app/early.ts) says that the others are long in coming. What is in it is not React's,
 * so that a notice in it is no reason to draw the page anew.
 */
export function EarlyNotice() {
  return (
    <div
      id="early-notice"
      className="early-notice"
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: an empty constant
      dangerouslySetInnerHTML={NOT_REACTS}
    />
  );
}
