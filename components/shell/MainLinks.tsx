'use client';

import { use } from 'react';
import { useSessionState } from '../session/SessionProvider';
import { AppLink } from '../ui/AppLink';
import { PagePathContext } from './page-path';
import styles from './SiteFrame.module.css';

/** What one comes back for; the rest is at the foot. `short` is the name where the window is narrow. */
const PAGES: readonly Page[] = [
  { href: '/argument', name: 'The argument', short: 'Argument' },
  { href: '/atlas', name: 'Atlas' },
  { href: '/review', name: 'Review', needsAnswers: true },
  { href: '/progress', name: 'How you are doing', short: 'You', needsAnswers: true, also: ['/results', '/record'] },
  { href: '/teach', name: 'For teachers', isForDesks: true },
];

interface Page {
  href: string;
  name: string;
  short?: string;
  /** Has nothing to show before the first answer. */
  needsAnswers?: boolean;
  /** Pages that belong to it. */
  also?: readonly string[];
  /** On phones it stands at the foot instead. */
  isForDesks?: boolean;
}

/** The main pages, the one that is open marked; those that live on answers are quiet before the first. */
export function MainLinks() {
  const path = use(PagePathContext);
  const hasAnswered = useSessionState((state) => state.log.some((entry) => entry.type === 'attempt'));
  return (
    <ul>
      {PAGES.map(({ href, name, short, needsAnswers, also = [], isForDesks }) => (
        <li key={href} className={isForDesks ? styles.desk : undefined}>
          <AppLink
            href={href}
            className={needsAnswers && !hasAnswered ? styles.quiet : undefined}
            aria-current={
              path === href ? 'page' : path?.startsWith(`${href}/`) || also.includes(path ?? '') ? 'true' : undefined
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
