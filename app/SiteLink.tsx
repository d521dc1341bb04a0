import type { AnchorHTMLAttributes } from 'react';
import { BASE_PATH } from './base-path';

/** A link to another page of the site, a plain one: `FollowLinks` sees to it that Next goes there. */
export function SiteLink({ href, ...rest }: AnchorHTMLAttributes<HTMLAnchorElement> & { href: string }) {
  return <a {...rest} href={`${BASE_PATH}${href.replace(/^(\/[^?#]*[^/?#])(?=[?#]|$)/, '$1/')}`} />;
}
