import { type AnchorHTMLAttributes, createContext, type ReactNode, use } from 'react';
import styles from './Player.module.css';

/** Opens what an address of the site means here; false for what a package does not have. */
export type Follow = (href: string) => (() => void) | null;

const FollowContext = createContext<Follow>(() => null);

export function FollowProvider({ follow, children }: { follow: Follow; children: ReactNode }) {
  return <FollowContext value={follow}>{children}</FollowContext>;
}

/** A link within the module: to a part of this package, to a term's panel, or, where a package has no such page, just its text. */
export function PlayerLink({
  href,
  children,
  className,
  rel,
}: AnchorHTMLAttributes<HTMLAnchorElement> & { href: string; children?: ReactNode }) {
  const follow = use(FollowContext)(href);
  const term = /^\/glossary#(.+)$/.exec(href)?.[1];
  if (term !== undefined)
    return (
      <button type="button" className={`${styles.term} ${className ?? ''}`} popoverTarget={`term-${term}`}>
        {children}
      </button>
    );
  if (!follow) return <span>{children}</span>;
  return (
    <a
      href={`#${href.split('#')[1] ?? ''}`}
      className={className}
      rel={rel}
      onClick={(event) => {
        event.preventDefault();
        follow();
      }}
    >
      {children}
    </a>
  );
}
