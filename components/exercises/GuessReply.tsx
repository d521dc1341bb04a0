'use client';

import { useId } from 'react';
import type { PredictItem } from '../../domain/item';
import { InlineText } from '../reference/InlineText';
import styles from './Feedback.module.css';
import { Reply } from './Reply';

/** What comes back for a guess: that it is kept, and what the lesson will say. */
export function GuessReply({ item }: { item: PredictItem }) {
  const newsId = useId();
  return (
    <Reply name="Guess kept" newsId={newsId} className={styles.reply}>
      <p>
        <strong>Kept.</strong>{' '}
        <span id={newsId}>
          <InlineText text={item.answer} />
        </span>
      </p>
    </Reply>
  );
}
