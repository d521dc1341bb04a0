import type { Due } from './cmi5-due';
import { countBytes, type LearningRecordStore } from './learning-record-store';

/** Small enough that two of them and two states arrive while the page goes away. */
const BATCH_BYTES = 16_000;

/** Brackets, commas and what a browser may count besides. */
const SPARE_BYTES = 500;

/** What hands statements to a record store. `take` hears of each that the store has said to have. */
export interface Cmi5Outbox {
  /** Those of them that are worth sending now: neither on their way nor refused. */
  pick(due: readonly Due[]): Due[];
  /** In order, in small batches; false when the store wants them later. One that it refuses costs itself alone. */
  send(due: readonly Due[]): Promise<boolean>;
  /**
   * `last`, and in front of it as many as arrive while the page goes away, in one request. Those that the store may have
   * already (all of them with `isUnsure`) go by themselves: some stores refuse a request for one that is there.
   */
  sendAtOnce(due: readonly Due[], last: Due, isUnsure: boolean): Promise<boolean>;
  /** Whether this one was sent and not wanted. */
  isRefused(due: Due, isSent: boolean): boolean;
  tryRefusedAgain(): void;
}

export function createCmi5Outbox(
  store: Pick<LearningRecordStore, 'send' | 'has' | 'countRoom'>,
  take: (due: Due) => void,
): Cmi5Outbox {
  const onTheWay = new Set<string>();
  const refused = new Set<string>();
  const tried = new Set<string>();

  async function post(batch: readonly Due[]) {
    for (const { name } of batch) {
      onTheWay.add(name);
      tried.add(name);
    }
    const answer = await store.send(batch.map(({ statement }) => statement));
    for (const { name } of batch) onTheWay.delete(name);
    if (answer === 'kept') for (const due of batch) take(due);
    return answer;
  }

  async function postAlone(due: Due): Promise<boolean> {
    const answer = await post([due]);
    if (answer === 'later') return false;
    if (answer === 'kept') return true;
    // An earlier session may have said it and never heard the answer.
    if (answer === 'there' || (await store.has(due.statement.id))) take(due);
    else refused.add(due.name);
    return true;
  }

  const outbox: Cmi5Outbox = {
    pick: (due) => due.filter(({ name }) => !onTheWay.has(name) && !refused.has(name)),
    send: async (due) => {
      for (const batch of cutIntoBatches(due)) {
        if (batch.length > 1) {
          const answer = await post(batch);
          if (answer === 'later') return false;
          if (answer === 'kept') continue;
        }
        for (const each of batch) if (!(await postAlone(each))) return false;
      }
      return true;
    },
    sendAtOnce: async (due, last, isUnsure) => {
      let room = store.countRoom() - SPARE_BYTES - sizeOf(last);
      const fits = new Set<string>();
      const open = outbox.pick(due);
      // What decides the grade before the single answers.
      for (const each of [...open.filter(({ answer }) => !answer), ...open.filter(({ answer }) => answer)]) {
        const bytes = sizeOf(each);
        if (bytes > room) break;
        room -= bytes;
        fits.add(each.name);
      }
      const sent = open.filter(({ name }) => fits.has(name));
      const again = sent.filter(({ name }) => isUnsure || tried.has(name));
      const answers = await Promise.all([
        again.length === 0 ? 'kept' : post(again),
        post([...sent.filter((each) => !again.includes(each)), last]),
      ]);
      return answers.every((answer) => answer === 'kept') && sent.length === due.length;
    },
    isRefused: ({ name }, isSent) => isSent && refused.has(name),
    tryRefusedAgain: () => refused.clear(),
  };
  return outbox;
}

function sizeOf({ statement }: Due): number {
  return countBytes(JSON.stringify(statement)) + 1;
}

function cutIntoBatches(due: readonly Due[]): Due[][] {
  const batches: Due[][] = [];
  let room = 0;
  for (const each of due) {
    const bytes = sizeOf(each);
    const open = batches.at(-1);
    if (open && bytes <= room) open.push(each);
    else batches.push([each]);
    room = (open && bytes <= room ? room : BATCH_BYTES) - bytes;
  }
  return batches;
}
