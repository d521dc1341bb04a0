import type { ReactNode } from 'react';
import { AppLink } from '../ui/AppLink';
import { KeepingNotice } from './KeepingNotice';
import { MainLinks } from './MainLinks';
import styles from './SiteFrame.module.css';
import { SkipLink } from './SkipLink';
import { TwinMark } from './TwinMark';

const FOOT_PAGES = [
  { href: '/results', name: 'Your results' },
  { href: '/record', name: 'Your record' },
  { href: '/assignment', name: 'Assignments' },
  { href: '/glossary', name: 'Glossary' },
  { href: '/sources', name: 'Sources and method' },
  { href: '/about', name: 'Privacy and accessibility' },
  { href: '/teach', name: 'For teachers', isForPhones: true },
];

/** The frame of every page: skip link, masthead, main, foot. */
export function SiteFrame({ title, children }: { title: string; children: ReactNode }) {
  return (
    <>
      <SkipLink />
      <header className={styles.masthead}>
        <AppLink href="/" className={styles.home}>
          <TwinMark />
          <span className={styles.title}>{title}</span>
        </AppLink>
        <nav aria-label="Main">
          <MainLinks />
        </nav>
      </header>
      <KeepingNotice />
      <main id="main" className={`${styles.main} ${styles.site}`} tabIndex={-1}>
        {children}
      </main>
      <footer className={styles.foot}>
        <nav aria-label="About this module">
          <ul>
            {FOOT_PAGES.map((page) => (
              <li key={page.href} className={page.isForPhones ? styles.phone : undefined}>
                <AppLink href={page.href}>{page.name}</AppLink>
              </li>
            ))}
          </ul>
        </nav>
        <p>
          Answers are marked in this browser and stay in it. The keys are in the pages, so take the scores as practice,
          not as proof.
        </p>
      </footer>
    </>
  );
}
