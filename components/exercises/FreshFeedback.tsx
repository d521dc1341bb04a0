'use client';

import { useEffect } from 'react';
import type { Feedback } from '../../domain/feedback';
import type { ScoredItem } from '../../domain/item';
import { useAfterPaint } from '../ui/use-after-paint';
import { useExerciseFrame } from './exercise-frame';
import { FeedbackPanel } from './FeedbackPanel';

/**
 * Feedback on an answer. Where one has just answered, how it turned out is painted first and the reasons with the next
 * frame: they are long, and a cheap phone takes its time to lay them out.
 */
export function FreshFeedback({ kind, feedback }: { kind: ScoredItem['kind']; feedback: Feedback }) {
  const { isFresh } = useExerciseFrame();
  const isWhole = useAfterPaint(true, !isFresh);
  // Who was brought to it is shown all of it, as far as the window holds it.
  useEffect(() => {
    const { activeElement } = document;
    if (isFresh && isWhole && activeElement?.matches('[data-feedback]'))
      activeElement.scrollIntoView?.({ block: 'nearest' });
  }, [isFresh, isWhole]);
  return <FeedbackPanel kind={kind} feedback={feedback} isBegun={!isWhole} />;
}
