import type { AnchorHTMLAttributes } from 'react';
import { BASE_PATH } from './base-path';

/** A link out of a frame: no other page of ours may stand in somebody else's, so it opens a tab of its own. */
export function EmbedLink({ href, children, ...rest }: AnchorHTMLAttributes<HTMLAnchorElement> & { href: string }) {
  return (
    <a {...rest} href={`${BASE_PATH}${href}`} target="_blank" rel="noopener">
      {children}
      <span className="visually-hidden"> (opens a new tab)</span>
    </a>
  );
}
