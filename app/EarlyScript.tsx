'use client';

/**
 * The page's first script (early.ts), without the words that are for us. Only the page's HTML holds it: given by a server
 * component, it would stand in what React is sent a second time.
 */
const SCRIPT = typeof window === 'undefined' ? strip(require('./early').EARLY_SCRIPT) : '';

function strip(script: string): string {
  return script.replace(/^\s*\/\/.*\n/gm, '').replace(/\n\s+/g, '\n');
}

export function EarlyScript() {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: our own constant, hashed into the page's policy
  return <script suppressHydrationWarning dangerouslySetInnerHTML={{ __html: SCRIPT }} />;
}
