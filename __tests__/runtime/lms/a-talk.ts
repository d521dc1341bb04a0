import type { Report, ReportedInteraction } from '../../../domain/report';
import { type LmsDriver, type LmsLedger, nameOfAnswer } from '../../../runtime/lms/lms-driver';

interface News {
  report: Report;
  /** Answers that are new; those that have not been told stay due. */
  answers: readonly ReportedInteraction[];
}

/** A driver with a ledger of its own: what is to be told is given with each call. */
export function aTalk(driver: LmsDriver) {
  const told = new Set<string>();
  let state = '';
  let report: Report | null = null;
  let given: ReportedInteraction[] = [];
  const ledger: LmsLedger = {
    read: () => {
      if (!report) throw new Error('read before there was anything to tell');
      return { state, report, answers: given.filter((answer) => !told.has(nameOfAnswer(answer))) };
    },
    note: (answers) => {
      for (const answer of answers) told.add(nameOfAnswer(answer));
    },
  };
  const give = (now: string, news: News) => {
    state = now;
    report = news.report;
    const known = new Set(given.map(nameOfAnswer));
    given = given.concat(news.answers.filter((answer) => !known.has(nameOfAnswer(answer))));
  };
  return {
    driver,
    maxStateChars: driver.maxStateChars,
    open: () => driver.open(ledger),
    save: (now: string, news: News) => {
      give(now, news);
      return driver.save();
    },
    close: (now: string, news: News, how: 'at-once' | 'in-order' = 'at-once') => {
      give(now, news);
      return driver.close(how);
    },
    /** What the LMS has not said to have. */
    untold: () => ledger.read().answers.map(({ item }) => item),
  };
}

export type Talk = ReturnType<typeof aTalk>;
