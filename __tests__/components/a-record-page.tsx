import { RecordPage } from '../../components/record/RecordPage';
import type { Entry } from '../../domain/entry';
import { DAY_MS } from '../../domain/review/day';
import { createMemoryStorage } from '../../runtime/memory-storage';
import type { Session } from '../../runtime/session';
import { aSession } from '../runtime/a-session';
import { renderPage } from './render-page';

export const NOON_OF_3_NOVEMBER = Date.UTC(2026, 10, 3, 12);

export const names = {
  items: { tw_single: 'Who designs the medical teams?' },
  retired: [],
  lessons: [{ id: 'twinning', title: 'Twinning', steps: [{ id: 'guess', title: 'Guess first', items: ['tw_guess'] }] }],
  banks: [{ id: 'twinning', title: 'Quiz: twinning' }],
};

// An outermost edge that jsdom does not have: handing a file to the browser.
export const saved: { name: string; blob: Blob }[] = [];
beforeAll(() => {
  URL.createObjectURL = (blob) => {
    saved.push({ name: '', blob: blob as Blob });
    return 'blob:record';
  };
  URL.revokeObjectURL = () => {};
  HTMLAnchorElement.prototype.click = function click() {
    const last = saved[saved.length - 1];
    if (last) last.name = this.download;
  };
});
beforeEach(() => {
  saved.length = 0;
  localStorage.clear();
  window.history.replaceState(null, '', '/record/');
});

/** The page of a record with these entries, on the day after NOON. */
export async function aRecordPage(entries: Entry[] = []) {
  const storage = createMemoryStorage();
  await storage.append(entries);
  const { session, clock } = aSession({ storage });
  clock.at = NOON_OF_3_NOVEMBER + DAY_MS;
  return renderPage(<RecordPage names={names} itemsUrl="/items" />, { session });
}

export function idsIn(session: Session) {
  return session.getState().log.map(({ id }) => id);
}
