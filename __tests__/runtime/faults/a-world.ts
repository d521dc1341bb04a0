import type { Entry } from '../../../domain/entry';
import type { RecordStorage, Refusal } from '../../../runtime/record-storage';
import type { Wait } from '../../../runtime/wait';

/** A browser that is as unkind as the world: what its storages do is drawn by chance until it is let off. */
export interface World {
  /** A tab's storage. */
  open(wait: Wait): RecordStorage;
  /** What is really there, whatever the storages say. */
  peek(): Promise<{ entries: Entry[]; drafts: Record<string, unknown> }>;
  /** Reasons that what was done to the storages since the last call could truly be given. */
  takeReasons(): Set<Refusal>;
  /** From here on for a while: the disk is full, or the browser refuses, or all is as chance has it. */
  setWeather(weather: 'full' | 'refused' | 'fickle'): void;
  /** Somebody deletes the whole place from outside, or closes every connection. */
  deletePlace(): Promise<void>;
  closeAll(): void;
  /** From here on everything works. */
  calm(): void;
  /** What is told to tabs is lost on its way to this one while it sleeps. */
  sleep(storage: RecordStorage, isAsleep: boolean): void;
  end(): void;
}
