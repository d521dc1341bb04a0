import type { LearningRecordStore } from './learning-record-store';

/** What one session leaves for the next. */
export interface ResumeDocument {
  state: string | null;
  /** What may be said once in a registration and was taken: `completed`, `passed`, the parts that are done. */
  told: string[];
}

/**
 * The place of the resume state in a record store: two documents in turn, of which the one with the higher number
 * counts. So one that is still on its way can't overwrite a newer one, whatever arrives first.
 */
export interface ResumeSlots {
  /** Null when they can't be read now: then nothing must be written. */
  read(): Promise<ResumeDocument | null>;
  write(document: ResumeDocument): Promise<boolean>;
}

const NAMES = ['provinces-resume', 'provinces-resume-2'] as const;

export function openResumeSlots(store: Pick<LearningRecordStore, 'readState' | 'writeState'>): ResumeSlots {
  let number = 0;
  let next: 0 | 1 = 0;
  const onTheWay = [0, 0];
  return {
    read: async () => {
      const found = await Promise.all(NAMES.map((name) => store.readState(name)));
      const documents = found.flatMap((each) => (each.ok ? [each.value] : []));
      if (documents.length < NAMES.length) return null;
      const numbers = documents.map((value) => numberOf(value));
      const newest = (numbers[1] ?? -1) > (numbers[0] ?? -1) ? 1 : 0;
      const value = documents[newest];
      number = Math.max(0, ...numbers);
      next = newest === 0 && documents[0] !== null ? 1 : 0;
      if (value === null || value === undefined) return { state: documents.includes('damaged') ? '' : null, told: [] };
      // As unreadable as a state that was cut: the learner is told so.
      if (value === 'damaged') return { state: '', told: [] };
      const told = Array.isArray(value.told) ? value.told.filter((each) => typeof each === 'string') : [];
      return { state: typeof value.state === 'string' ? value.state : null, told };
    },
    write: async (document) => {
      // Not where an older one may still arrive.
      const slot = (onTheWay[next] ?? 0) > 0 && onTheWay[1 - next] === 0 ? ((1 - next) as 0 | 1) : next;
      next = slot === 0 ? 1 : 0;
      number += 1;
      onTheWay[slot] = (onTheWay[slot] ?? 0) + 1;
      const isKept = await store.writeState(NAMES[slot], { version: 2, number, ...document });
      onTheWay[slot] = (onTheWay[slot] ?? 0) - 1;
      return isKept;
    },
  };
}

/** −1 for nothing that can be read; documents of the first version have no number. */
function numberOf(value: Record<string, unknown> | 'damaged' | null): number {
  if (value === null || value === 'damaged') return -1;
  return typeof value.number === 'number' && Number.isSafeInteger(value.number) ? value.number : 0;
}
