import type { ReactNode } from 'react';
import { AppLink } from '../ui/AppLink';
import styles from './EmbedFrame.module.css';

/** The frame of what other sites embed: the thing itself, whose it is, and that nothing of it is kept. */
export function EmbedFrame({ title, author, children }: { title: string; author: string; children: ReactNode }) {
  return (
    <>
      <main id="main" className={styles.main} tabIndex={-1}>
        {children}
      </main>
      <footer className={styles.foot}>
        <p>
          From <AppLink href="/">{title}</AppLink>, a teaching module on an article by {author}. Nothing that is done in
          this frame is kept, and the page around it can’t read it.
        </p>
      </footer>
    </>
  );
}
