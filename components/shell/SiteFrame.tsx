import type { ReactNode } from 'react';
import { AppLink } from '../ui/AppLink';
import { KeepingNotice } from './KeepingNotice';
import styles from './SiteFrame.module.css';
import { SkipLink } from './SkipLink';
import { TwinMark } from './TwinMark';

/** What one comes back for; the rest is at the foot. */
const MAIN_PAGES = [
  { href: '/argument', name: 'The argument' },
  { href: '/atlas', name: 'Atlas' },
  { href: '/review', name: 'Review' },
  { href: '/progress', name: 'How you are doing' },
  { href: '/teach', name: 'For teachers' },
];

const FOOT_PAGES = [
  { href: '/results', name: 'Your results' },
  { href: '/record', name: 'Your record' },
  { href: '/assignment', name: 'Assignments' },
  { href: '/glossary', name: 'Glossary' },
  { href: '/sources', name: 'Sources and method' },
  { href: '/about', name: 'Privacy and accessibility' },
];

/** The frame of every page: skip link, masthead, main, foot. */
export function SiteFrame({ title, children }: { title: string; children: ReactNode }) {
  return (
    <>
      <SkipLink />
      <header className={styles.masthead}>
        <AppLink href="/" className={styles.home}>
          <TwinMark />
          {title}
        </AppLink>
        <nav aria-label="Main">
          <PageLinks pages={MAIN_PAGES} />
        </nav>
      </header>
      <KeepingNotice />
      <main id="main" className={`${styles.main} ${styles.site}`} tabIndex={-1}>
        {children}
      </main>
      <footer className={styles.foot}>
        <nav aria-label="About this module">
          <PageLinks pages={FOOT_PAGES} />
        </nav>
        <p>
          Answers are marked in this browser and stay in it. The keys are in the pages, so take the scores as practice,
          not as proof.
        </p>
      </footer>
    </>
  );
}

function PageLinks({ pages }: { pages: readonly { href: string; name: string }[] }) {
  return (
    <ul>
      {pages.map((page) => (
        <li key={page.href}>
          <AppLink href={page.href}>{page.name}</AppLink>
        </li>
      ))}
    </ul>
  );
}
