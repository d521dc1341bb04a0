'use client';

import { useMemo } from 'react';
import type { Assignment } from '../../../domain/assignment/assignment';
import { objectiveOf } from '../../../domain/assignment/grade-work';
import type { Outline } from '../../../domain/assignment/outline';
import { plainText } from '../../../domain/inline';
import type { ItemPool } from '../../../domain/item-pool';
import { own } from '../../../domain/own';
import { describePart } from '../../assignment/describe-rules';
import type { SheetNames } from './csv-rows';

/** What a gradebook refers to by id, in words. */
export function useNames(pool: ItemPool, assignment: Assignment | null, outline: Outline): SheetNames {
  return useMemo(
    () => ({
      items: new Map(pool.items.map((item) => [item.id, item])),
      plain: (text: string) => plainText(text, (id) => own(pool.zh, id)?.pinyin ?? id),
      parts: Object.fromEntries(
        (assignment?.parts ?? []).map((part) => [objectiveOf(part), describePart(part, outline)]),
      ),
    }),
    [pool, assignment, outline],
  );
}
