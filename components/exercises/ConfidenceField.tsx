'use client';

import { memo } from 'react';
import type { Confidence } from '../../domain/entry';
import styles from './Confidence.module.css';

const LEVELS = [
  { value: 1, text: 'a guess' },
  { value: 2, text: 'fairly sure' },
  { value: 3, text: 'sure' },
] as const;

/**
 * How sure the learner is, before the feedback; optional, and never part of a grade. React writes radio buttons anew each time
 * that they are drawn, so they are not with each card that is placed.
 */
export const ConfidenceField = memo(function ConfidenceField({
  name,
  value,
  rate,
}: {
  name: string;
  value: Confidence;
  rate: (confidence: Confidence) => void;
}) {
  return (
    <fieldset className={styles.confidence}>
      <legend>How sure are you? (optional)</legend>
      <div className={styles.levels}>
        {LEVELS.map((level) => (
          <label key={level.value}>
            <input type="radio" name={name} checked={value === level.value} onChange={() => rate(level.value)} />
            <span>{level.text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
});
