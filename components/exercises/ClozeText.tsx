'use client';

import type { ReactNode } from 'react';
import { InlineText } from '../reference/InlineText';
import styles from './ClozeText.module.css';

/** A passage with something in each `{gap}`, which keeps the point or comma behind it. */
export function ClozeText({ text, gap }: { text: string; gap: (id: string) => ReactNode }) {
  const parts = text.split(/(\{[a-z0-9_]+\}[.,;:]?)/);
  return (
    <div className={styles.cloze}>
      {parts.map((part, i) => {
        const key = `${i}${part}`;
        const [id = '', after] = part.slice(1).split('}');
        return i % 2 === 1 ? (
          <span key={key} className={styles.gap}>
            {gap(id)}
            {after && <span>{after}</span>}
          </span>
        ) : (
          <span key={key}>
            <InlineText text={part} />
          </span>
        );
      })}
    </div>
  );
}
