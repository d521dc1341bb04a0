import type { Draft, Entry } from '../../domain/entry';
import { createKeeper, type ReadPlace } from '../../runtime/keeper';
import { createMemoryPlace, createMemoryStorage } from '../../runtime/memory-storage';
import type { Unkept } from '../../runtime/outbox';
import type { RecordStorage, Refusal, Saved, StorageChange } from '../../runtime/record-storage';
import { choose } from '../domain/a-response';
import { anAttempt } from '../domain/an-entry';
import { makeTime } from './faults/a-time';

export const key = 'lesson/tw_single';
export const aDraft = (option: string): Draft => ({ response: choose(option), round: 0, confidence: 0, since: 1 });
export const [a, b, c] = ['a', 'b', 'c'].map((id) => anAttempt({ id })) as [Entry, Entry, Entry];
export const ids = (entries: readonly Entry[]) => entries.map(({ id }) => id);
export const never = new Promise<never>(() => {});
export const FULL: Saved = { ok: false, why: 'full' };
export const LOST: Saved = { ok: false, why: 'lost' };

/**
 * A keeper over a memory of which each call can be made otherwise for once, with what it asked of it and what it told. What
 * is shown is what was joined; nothing is done to it.
 */
export function aKeeper({ refusal = null, opens }: { refusal?: Refusal | null; opens?: () => Promise<void> } = {}) {
  const time = makeTime();
  const place = createMemoryPlace();
  const memory = createMemoryStorage(place);
  const asked: string[] = [];
  const said: (Refusal | null)[] = [];
  const joined: ReadPlace[] = [];
  /** Of each joining, what of the unkept was made blindly. */
  const blind: string[][] = [];
  const erased: Unkept[] = [];
  const followed: StorageChange[] = [];
  let hear: (change: StorageChange) => void = () => {};
  const next: { [call in 'load' | 'append' | 'saveDraft' | 'saveExportNote' | 'erase']?: () => Promise<unknown> } = {};
  /** What was made to be for once, else what the memory does. */
  function once<T>(call: keyof typeof next, usual: () => Promise<T>): Promise<T> {
    asked.push(call);
    const odd = next[call] as (() => Promise<T>) | undefined;
    delete next[call];
    return odd ? odd() : usual();
  }
  const storage: RecordStorage = {
    load: () => once('load', memory.load),
    append: (entries) => once('append', () => memory.append(entries)),
    saveDraft: (name, draft) => once('saveDraft', () => memory.saveDraft(name, draft)),
    saveExportNote: (note) => once('saveExportNote', () => memory.saveExportNote(note)),
    erase: () => once('erase', memory.erase),
    subscribe: (onChange) => {
      hear = onChange;
      return () => {};
    },
    close: () => asked.push('close'),
  };
  const keeper = createKeeper({
    openStorage: async () => {
      asked.push('open');
      await opens?.();
      return { storage, refusal };
    },
    join: (read) => {
      joined.push(read);
      blind.push(ids(read.unkept.entries.filter(read.isBlind)));
      return read.unkept;
    },
    erased: (since) => erased.push(since),
    follow: (change) => followed.push(change),
    report: (why) => said.push(why),
    wait: time.wait,
  });
  return {
    keeper,
    blind,
    time,
    place,
    asked,
    said,
    joined,
    erased,
    followed,
    next,
    hear: (change: StorageChange) => hear(change),
  };
}

/** One that has been read. */
export async function aReadKeeper(parts: Parameters<typeof aKeeper>[0] = {}) {
  const world = aKeeper(parts);
  await world.keeper.start();
  world.asked.length = 0;
  return world;
}
