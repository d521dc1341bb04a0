import { useMemo } from 'react';
import { AssignedIntro } from '../../components/quiz/AssignedIntro';
import styles from '../../components/quiz/Quiz.module.css';
import { QuizForm } from '../../components/quiz/QuizForm';
import { QuizResults } from '../../components/quiz/QuizResults';
import { useSession, useSessionState } from '../../components/session/SessionProvider';
import { goToHash, useHash } from '../../components/ui/use-hash';
import { useViewFocus } from '../../components/ui/use-view-focus';
import type { AssignedPart, Assignment } from '../../domain/assignment/assignment';
import type { Bank } from '../../domain/course';
import { foldForm } from '../../domain/quiz';

/** A quiz of a package from its start to its results; the form in hand is in the address, as on the site. */
export function QuizPart({
  assignment,
  part,
  bank,
}: {
  assignment: Assignment;
  part: Extract<AssignedPart, { kind: 'quiz' }>;
  bank: Bank;
}) {
  const session = useSession();
  const log = useSessionState((state) => state.log);
  const hash = useHash();
  const progress = useMemo(() => (hash ? foldForm(log, hash) : null), [log, hash]);
  const isOurs = progress?.form.bank === bank.id;
  useViewFocus(isOurs ? `${progress.form.id} ${progress.isFinished ? 'results' : 'questions'}` : 'start');
  if (progress?.form.bank !== bank.id)
    return (
      <div className="page" data-task>
        <AssignedIntro
          assignment={assignment}
          part={part}
          bank={bank}
          log={log}
          isOpen
          head={<h1 tabIndex={-1}>{bank.title}</h1>}
          open={goToHash}
        />
      </div>
    );
  return (
    <div className="page" data-task>
      <h1 tabIndex={-1} className={styles.name}>
        {bank.title}
      </h1>
      {progress.isFinished ? (
        <QuizResults
          bank={{ ...bank, pass: assignment.passMark }}
          progress={progress}
          practise={(items) => goToHash(session.startForm(bank.id, 'each', true, () => items))}
          leave={() => goToHash('')}
        />
      ) : (
        <QuizForm
          key={progress.form.id}
          bank={bank}
          progress={progress}
          finish={() => session.finishForm(progress.form.id)}
        />
      )}
    </div>
  );
}
