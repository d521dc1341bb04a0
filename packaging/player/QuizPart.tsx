import { useMemo } from 'react';
import { useHash } from '../../components/lesson/use-hash';
import { QuizForm } from '../../components/quiz/QuizForm';
import { QuizResults } from '../../components/quiz/QuizResults';
import { useSession, useSessionState } from '../../components/session/SessionProvider';
import type { AssignedPart, Assignment } from '../../domain/assignment/assignment';
import type { Bank } from '../../domain/course';
import { foldForm } from '../../domain/quiz';
import { QuizIntro } from './QuizIntro';

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
  const open = (form: string) => {
    window.location.hash = form;
  };
  if (progress?.form.bank !== bank.id)
    return <QuizIntro assignment={assignment} part={part} bank={bank} log={log} open={open} />;
  return (
    <>
      <h1 tabIndex={-1}>{bank.title}</h1>
      {progress.isFinished ? (
        <QuizResults
          bank={{ ...bank, pass: assignment.passMark }}
          progress={progress}
          practise={(items) => open(session.startForm(bank.id, 'each', true, () => items))}
          leave={() => open('')}
        />
      ) : (
        <QuizForm bank={bank} progress={progress} finish={() => session.finishForm(progress.form.id)} />
      )}
    </>
  );
}
