'use client';

import { use } from 'react';
import { AppLink } from '../ui/AppLink';
import { PagePathContext } from './page-path';
import styles from './SiteFrame.module.css';

/** What one comes back for; the rest is at the foot. `short` is the name where the window is narrow. */
const PAGES: readonly Page[] = [
  { href: '/#lessons', name: 'Lessons', also: ['/', '/lessons', '/quiz'] },
  { href: '/argument', name: 'The argument', short: 'Argument' },
  { href: '/atlas', name: 'Atlas' },
  { href: '/review', name: 'Review' },
  { href: '/progress', name: 'How you are doing', short: 'You', also: ['/results', '/record'] },
  { href: '/teach', name: 'For teachers', short: 'Teach', isLeftOut: true },
];

interface Page {
  href: string;
  name: string;
  short?: string;
  /** Pages that belong to it. */
  also?: readonly string[];
  /** In the narrowest windows it stands at the foot alone. */
  isLeftOut?: boolean;
}

/** The main pages, the one that is open marked. Those that live on answers say themselves what will be there. */
export function MainLinks() {
  const path = use(PagePathContext);
  return (
    <ul>
      {PAGES.map(({ href, name, short, also = [], isLeftOut }) => (
        <li key={href} className={isLeftOut ? styles.desk : undefined}>
          <AppLink
            href={href}
            aria-current={
              path === href
                ? 'page'
                : [href, ...also].some((each) => path === each || path?.startsWith(`${each}/`))
                  ? 'true'
                  : undefined
            }
          >
            {short ? (
              <>
                <span className={styles.wide}>{name}</span>
                <span className={styles.short}>{short}</span>
              </>
            ) : (
              name
            )}
          </AppLink>
        </li>
      ))}
    </ul>
  );
}
