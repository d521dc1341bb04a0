import { useSyncExternalStore } from 'react';
import { useSessionState } from '../../components/session/SessionProvider';
import frame from '../../components/shell/SiteFrame.module.css';
import type { LmsConnection, LmsStatus } from '../../runtime/lms/lms-connection';

const LOST: Record<NonNullable<LmsStatus['lost']>, string> = {
  damaged:
    'Your course gave back only a part of what was kept of your earlier work, so this begins anew. The score that it has from you stands until you do better.',
  newer:
    'Your earlier work was kept by a newer version of this package, so this begins anew. The score that your course has from you stands until you do better.',
  'other-content':
    'This package was changed since you last worked on it, so it begins anew. The score that your course has from you stands until you do better.',
};

/** Says plainly what the course is told and what it is not. */
export function LmsNotice({ connection }: { connection: LmsConnection }) {
  const { start, lost, isShortened, trouble, leftOut } = useSyncExternalStore(
    connection.subscribe,
    connection.getStatus,
  );
  const refusal = useSessionState((state) => state.refusal);
  const notes = [
    start?.ok === false && start.why === 'no-lms'
      ? 'No course system was found around this page: you can do everything, but nothing is kept or reported. Open it from your course to have it counted.'
      : '',
    // A record that could not be opened at all is no better, whatever the course has said.
    (start?.ok === false && start.why === 'refused') || (!start && refusal && refusal !== 'slow')
      ? 'Your course did not let this session begin, so nothing is kept or reported. Close this page and open it from your course again.'
      : '',
    start?.ok && !start.isRecording
      ? start.isPreview
        ? 'You are looking at a preview: what you do here is not recorded.'
        : 'You are looking at a finished attempt: what you do now is not recorded.'
      : '',
    trouble?.lost === 'all'
      ? 'Your course did not take the last of your answers. They stay here until you close this page, and your course is asked again; check that you are still logged in.'
      : '',
    trouble?.lost === 'reports'
      ? 'Your course keeps where you are, but has not taken all that is reported of it: the grade that it shows may be behind. It is asked again while this page is open, and when you come back.'
      : '',
    leftOut > 0
      ? `Your course has no room for every single answer: ${leftOut === 1 ? 'one of yours is' : `${leftOut} of yours are`} not listed there. Your score and your progress count them.`
      : '',
    lost ? LOST[lost] : '',
    isShortened
      ? 'Your course keeps little room for where you are: when you come back, long sentences of your own will be cut short. Your score is not touched.'
      : '',
  ].filter(Boolean);
  const said = trouble?.said ?? (start?.ok === false ? start.said : null);
  if (notes.length === 0) return null;
  return (
    <aside className={frame.notice} aria-label="About your course">
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      {said && (
        <details>
          <summary>For whoever looks after the course</summary>
          <p>The course system said: {said}</p>
        </details>
      )}
    </aside>
  );
}
