import { createMemoryPlace, createMemoryStorage } from '../../../runtime/memory-storage';
import { randomId } from '../../../runtime/random-id';
import { type RecordStorage, type Refusal, type Saved, StorageFault } from '../../../runtime/record-storage';
import type { Wait } from '../../../runtime/wait';
import type { Chance } from './a-random';
import { settleDatabase } from './a-time';
import type { World } from './a-world';

/** Memory whose every call may fail before or after it was done, hang, answer late, or find that the place has gone. */
export function makeUnkindMemory(random: Chance): World {
  const place = createMemoryPlace();
  const asleep = new Set<RecordStorage>();
  let weather: 'full' | 'refused' | 'fickle' | 'calm' = 'fickle';
  let reasons = new Set<Refusal>();

  function blame(why: Refusal): Refusal {
    reasons.add(why);
    return why;
  }

  async function disturb<T>(wait: Wait, act: () => Promise<T>, isWrite: boolean): Promise<T> {
    if (weather === 'refused') throw new StorageFault(blame('refused'));
    if (weather === 'full' && isWrite) throw new StorageFault(blame('full'));
    if (weather !== 'fickle' || random.is(0.5)) return act();
    const way = random.pick(['fail', 'fail after', 'hang', 'hang after', 'full', 'late'] as const);
    if (way === 'fail') throw new StorageFault(blame('lost'));
    if (way === 'full' && isWrite) throw new StorageFault(blame('full'));
    const done = way === 'late' || way === 'hang' ? null : await act();
    if (way === 'fail after') throw new StorageFault(blame('lost'));
    if (way === 'late') {
      // Done at once, so that calls keep their order; the answer takes its time, and others come between.
      const answer = act();
      await settleDatabase(1 + Math.floor(random() * 20));
      return answer;
    }
    if (way.startsWith('hang')) {
      const why = blame('slow');
      await new Promise<void>((resolve) => wait(8000, resolve));
      throw new StorageFault(why);
    }
    return done as T;
  }

  async function save(wait: Wait, act: () => Promise<Saved>): Promise<Saved> {
    return disturb(wait, act, true).catch((fault: StorageFault) => ({ ok: false, why: fault.why }));
  }

  return {
    open: (wait) => {
      const kind = createMemoryStorage(place);
      const storage: RecordStorage = {
        load: () => disturb(wait, kind.load, false),
        append: (entries) => save(wait, () => kind.append(entries)),
        saveDraft: (key, draft) => save(wait, () => kind.saveDraft(key, draft)),
        saveExportNote: (note) => save(wait, () => kind.saveExportNote(note)),
        erase: () => save(wait, kind.erase),
        subscribe: (onChange) => kind.subscribe((change) => void (asleep.has(storage) || onChange(change))),
        close: kind.close,
      };
      return storage;
    },
    peek: async () => ({ entries: [...place.entries.values()], drafts: Object.fromEntries(place.drafts) }),
    takeReasons: () => {
      const taken = reasons;
      reasons = new Set();
      return taken;
    },
    setWeather: (next) => {
      weather = next;
    },
    deletePlace: async () => {
      blame('lost');
      place.entries.clear();
      place.drafts.clear();
      place.lastExport = null;
      place.mark = { birth: randomId(16), erasure: null };
    },
    closeAll: () => {},
    calm: () => {
      weather = 'calm';
    },
    sleep: (storage, isAsleep) => void (isAsleep ? asleep.add(storage) : asleep.delete(storage)),
    end: () => {},
  };
}
