'use client';

import { use, useRef, useState } from 'react';
import { ATLAS_PART } from '../../domain/assignment/atlas-part';
import type { Bank } from '../../domain/course';
import { verdictOn } from '../../domain/feedback';
import { isScored, type ScoredItem } from '../../domain/item';
import { type FormProgress, foldCalibration, missedItems, pickItems, scoreForm } from '../../domain/quiz';
import { fractionOf } from '../../domain/score/score';
import { askOutlineOnce } from '../../runtime/load-outline';
import { formatPoints } from '../exercises/format-points';
import { useSession, useSessionState } from '../session/SessionProvider';
import { AppLink } from '../ui/AppLink';
import outcome from '../ui/Outcome.module.css';
import { usePageTitle } from '../ui/use-page-title';
import { CalibrationTable } from './CalibrationTable';
import { ModuleDone } from './ModuleDone';
import { PassLine } from './PassLine';
import { ResultItem } from './ResultItem';
import styles from './Results.module.css';
import { type ResultMark, ResultTiles } from './ResultTiles';
import { sayResult } from './say-result';

/** How long after it was handed in a form counts as new: its tiles are drawn. */
const FRESH_MS = 5000;

export interface Onward {
  href: string;
  text: string;
}

/**
 * A finished form: how it went at a glance, the one thing to do next, then each question with its reasons, those that
 * were missed first. `onward` is where one goes when nothing was missed.
 */
export function QuizResults({
  bank,
  progress,
  practise,
  leave,
  onward = null,
  outlineUrl = null,
}: {
  bank: Bank;
  progress: FormProgress;
  practise: (items: string[]) => void;
  leave: () => void;
  /** Where one goes next; in a package the player says so itself. */
  onward?: Onward | null;
  /** Of the quiz that ends the module: where its lessons stand. */
  outlineUrl?: string | null;
}) {
  const session = useSession();
  const log = useSessionState((state) => state.log);
  const list = useRef<HTMLDivElement>(null);
  const { form, answers } = progress;
  const items = pickItems([bank], form.items).filter((item): item is ScoredItem => isScored(item));
  const { earned, possible } = scoreForm(progress);
  const missed = missedItems(progress).filter((id) => items.some((item) => item.id === id));
  const share = fractionOf({ earned, possible });
  // Before anything is shown, so that nothing moves.
  const outline = outlineUrl === null || form.isPractice ? null : use(askOutlineOnce(outlineUrl));
  const lessons = outline?.lessons.filter(({ id }) => id !== ATLAS_PART);
  const [isFresh] = useState(() => session.now() - (progress.finishedAt ?? 0) < FRESH_MS);
  usePageTitle('Results', bank.title);
  const questions = items.map((item, i) => {
    const answer = answers.get(item.id) ?? null;
    const mark: ResultMark = answer ? verdictOn(item, answer) : 'open';
    return { item, id: item.id, number: i + 1, mark, answer };
  });
  const right = questions.filter(({ mark }) => mark === 'right');
  const open = (id: string) => {
    const row = list.current?.querySelector<HTMLElement>(`[id="item-${CSS.escape(id)}"]`);
    const folded = row?.querySelector('details');
    if (folded) folded.open = true;
    row?.querySelector<HTMLElement>('summary, h3')?.focus();
  };
  return (
    <div className={styles.results} data-quiz-results>
      <div className={outcome.card} data-fresh={isFresh || undefined}>
        <h2 tabIndex={-1} data-view-heading>
          <strong>{formatPoints(earned)}</strong> of {possible} points
        </h2>
        <ResultTiles questions={questions} open={open} />
        {!form.isPractice && <PassLine share={share} pass={bank.pass} />}
        <p>{sayResult(progress, bank.pass)}</p>
        <div className={outcome.turn}>
          {missed.length > 0 && (
            <button type="button" className="primary" onClick={() => practise(missed)}>
              Practise what I missed ({missed.length})
            </button>
          )}
          {onward && (
            <AppLink href={onward.href} className={missed.length === 0 ? 'primary' : undefined}>
              {onward.text}
            </AppLink>
          )}
          <button type="button" className="quiet" onClick={leave}>
            Back to the quiz’s start
          </button>
        </div>
      </div>
      {lessons && <ModuleDone lessons={lessons} log={log} isFresh={isFresh} />}
      <div ref={list}>
        {[
          { name: 'To look at again', some: questions.filter((question) => !right.includes(question)) },
          { name: 'Fully right', some: right },
        ].map(({ name, some }) =>
          some.length === 0 ? null : (
            <section key={name}>
              <h2 className={styles.groupName}>{`${name}: ${some.length}`}</h2>
              <ol className={styles.items}>
                {some.map(({ id, ...question }) => (
                  <ResultItem key={id} {...question} />
                ))}
              </ol>
            </section>
          ),
        )}
      </div>
      <CalibrationTable rows={foldCalibration(answers.values())} />
    </div>
  );
}
