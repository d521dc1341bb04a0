'use client';

import { useState } from 'react';
import type { Assignment } from '../../../domain/assignment/assignment';
import type { Outline } from '../../../domain/assignment/outline';
import { writeReceiptCode } from '../../../domain/assignment/receipt-code';
import type { GradingCourse } from '../../../domain/assignment/work';
import type { Collector } from '../../../runtime/collect/collector';
import type { Book } from '../../../runtime/collect/protocol';
import { useSession } from '../../session/SessionProvider';
import { EXAMPLE_ID } from './example-id';

export interface ExampleClass {
  /** Whether the example class is what the page shows. */
  isOpen: boolean;
  hasFailed: boolean;
  open: () => Promise<void>;
  /** Takes it out, before anything real comes in. */
  close: () => void;
}

/** An invented class to look around in, made when it is asked for; never beside real receipts. `given` is graded by again afterwards. */
export function useExample({
  collector,
  book,
  course,
  outline,
  given,
}: {
  collector: Collector;
  book: Book;
  course: GradingCourse;
  outline: Outline;
  given: Assignment | null;
}): ExampleClass {
  const session = useSession();
  const [hasFailed, setHasFailed] = useState(false);
  const isOpen = book.assignment?.id === EXAMPLE_ID;
  const close = () => {
    collector.send({ type: 'clear' });
    if (given) collector.send({ type: 'give', assignment: given });
  };
  const open = async () => {
    try {
      const { makeExampleClass } = await import('./example-class');
      const today = session.now();
      const receipts = makeExampleClass(course, outline, today);
      collector.send({ type: 'clear' });
      collector.send({
        type: 'add',
        sources: receipts.map((receipt) => ({
          name: `${receipt.name}, made up by this page`,
          content: writeReceiptCode(receipt) ?? '',
        })),
        today,
      });
      collector.send({ type: 'choose', id: EXAMPLE_ID });
      setHasFailed(false);
    } catch {
      setHasFailed(true);
    }
  };
  return { isOpen, hasFailed, open, close };
}
