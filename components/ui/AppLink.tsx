'use client';

import { type AnchorHTMLAttributes, type ComponentType, createContext, type ReactNode, use } from 'react';

type LinkProps = AnchorHTMLAttributes<HTMLAnchorElement> & { href: string; children?: ReactNode };

const LinkContext = createContext<ComponentType<LinkProps> | null>(null);

/** The port to a framework's links: app/ puts the site's in, an LMS player its own. */
export function LinkProvider({ link, children }: { link: ComponentType<LinkProps>; children: ReactNode }) {
  return <LinkContext value={link}>{children}</LinkContext>;
}

/** A link within the module; a plain one where no framework is. */
export function AppLink({ href, ...rest }: LinkProps) {
  const Link = use(LinkContext);
  return Link ? <Link href={href} {...rest} /> : <a href={href} {...rest} />;
}
