import { type Answering, answersIn } from '../../runtime/answering';
import { createMemoryStorage } from '../../runtime/memory-storage';
import type { RecordStorage, Refusal } from '../../runtime/record-storage';
import { createSession, type Session } from '../../runtime/session';
import type { Wait } from '../../runtime/wait';

/** A session, and how answers are given in it. */
export type AnsweredSession = Session & Answering;

export function withAnswers(session: Session): AnsweredSession {
  return Object.assign(session, answersIn(session));
}

/** A session by a clock that stands at 1000 until it is set, with ids `a-1`, `a-2` … */
export function aSession({
  storage = createMemoryStorage(),
  refusal = null,
  ids = 'a',
  wait,
}: {
  storage?: RecordStorage;
  refusal?: Refusal | null;
  ids?: string;
  wait?: Wait;
} = {}): { session: AnsweredSession; clock: { at: number } } {
  const clock = { at: 1000 };
  let count = 0;
  const session = createSession({
    openStorage: async () => ({ storage, refusal }),
    now: () => clock.at,
    newId: () => {
      count += 1;
      return `${ids}-${count}`;
    },
    wait,
  });
  return { session: withAnswers(session), clock };
}

/** What the session's log says, shortly: `attempt tw_single 1/1`, `help tw_single 2`, `visit guess` … */
export function logOf(session: Session): string[] {
  return session.getState().log.map((entry) => {
    switch (entry.type) {
      case 'attempt':
        return `attempt ${entry.item} ${entry.score ? `${entry.score.earned}/${entry.score.possible}` : '-'}`;
      case 'help':
        return `help ${entry.item} ${entry.rung}`;
      case 'visit':
        return `visit ${entry.step}`;
      case 'form':
        return `form ${entry.items.join()}`;
      case 'finish':
        return `finish ${entry.form}`;
      default:
        return entry.type;
    }
  });
}

/** Lets everything that is on its way in this turn of the event loop, and the next few, arrive. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setTimeout(resolve));
}
