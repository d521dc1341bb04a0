'use client';

import { Fragment, type ReactNode } from 'react';
import { InlineText } from '../reference/InlineText';
import styles from './ClozeText.module.css';

/** A passage with something in each `{gap}`. */
export function ClozeText({ text, gap }: { text: string; gap: (id: string) => ReactNode }) {
  const parts = text.split(/\{([a-z0-9_]+)\}/);
  return (
    <div className={styles.cloze}>
      {parts.map((part, i) => {
        const key = `${i}${part}`;
        return i % 2 === 1 ? (
          <Fragment key={key}>{gap(part)}</Fragment>
        ) : (
          <span key={key}>
            <InlineText text={part} />
          </span>
        );
      })}
    </div>
  );
}
