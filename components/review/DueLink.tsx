'use client';

import { AppLink } from '../ui/AppLink';
import styles from './DueLink.module.css';
import { useReviews } from './use-reviews';

/** "12 due today", with the way there; nothing when nothing is due. */
export function DueLink({ items }: { items: readonly { id: string }[] }) {
  const share = useReviews(items)?.share ?? [];
  if (share.length === 0) return null;
  return (
    <p className={styles.due}>
      <span>{share.length} due today</span>
      <AppLink href="/review" className={styles.link}>
        Review {share.length === 1 ? 'it' : 'them'} now
      </AppLink>
    </p>
  );
}
