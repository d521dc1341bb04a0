'use client';

import { useEffect, useState } from 'react';
import type { StepsOfLesson } from '../../domain/handout/find-item';
import { isScored, type ScoredItem } from '../../domain/item';
import type { ItemPool } from '../../domain/item-pool';
import type { ReviewProgress } from '../../domain/review/review-form';
import type { ReviewItem } from '../../domain/review/review-item';
import { loadItems } from '../../runtime/load-items';
import { Fetching } from '../ui/Fetching';
import { useKeptWords } from '../ui/kept-words';
import styles from './Review.module.css';
import { ReviewQuestions } from './ReviewQuestions';

interface SessionProps {
  progress: ReviewProgress;
  /** What there is to review, with its banks. */
  known: readonly ReviewItem[];
  lessons: readonly StepsOfLesson[];
  itemsUrl: string;
  finish: () => void;
  leave: () => void;
}

/** A review once its items have come; says so when they can't be had. */
export function ReviewSession({ progress, known, lessons, itemsUrl, finish, leave }: SessionProps) {
  const [pool, setPool] = useState<ItemPool | 'loading' | 'failed'>('loading');
  const [tries, setTries] = useState(0);
  const keptWords = useKeptWords();
  // A review asks the same questions to its end.
  const [banks] = useState(() => listAskedBanks(progress, known));
  // The items are files of their own, a bank each, fetched when a review begins; `tries` asks for it again.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    let isCurrent = true;
    setPool('loading');
    loadItems(itemsUrl, { banks }).then(
      (loaded) => isCurrent && setPool(loaded),
      () => isCurrent && setPool('failed'),
    );
    return () => {
      isCurrent = false;
    };
  }, [itemsUrl, tries]);
  if (pool === 'loading' || pool === 'failed') {
    return (
      <Fetching
        what="the questions"
        fault={`The questions could not be fetched. Perhaps there is no network. ${keptWords}`}
        retry={pool === 'failed' ? () => setTries(tries + 1) : null}
        className={styles.lost}
      />
    );
  }
  const items = new Map(pool.items.filter((item): item is ScoredItem => isScored(item)).map((item) => [item.id, item]));
  const askings = progress.askings.filter(({ item }) => items.has(item));
  return (
    <ReviewQuestions
      form={progress.form}
      askings={askings}
      items={items}
      lessons={lessons}
      finish={finish}
      leave={leave}
    />
  );
}

function listAskedBanks({ form }: ReviewProgress, known: readonly ReviewItem[]): string[] {
  const asked = new Set(form.items);
  return [...new Set(known.filter(({ id }) => asked.has(id)).map(({ bank }) => bank))];
}
