import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ComponentType, ReactNode } from 'react';
import { SessionProvider } from '../../../components/session/SessionProvider';
import { Announcer } from '../../../components/ui/Announcer';
import { LinkProvider } from '../../../components/ui/AppLink';
import { NO_ARGUMENT } from '../../../domain/argument';
import type { Assignment } from '../../../domain/assignment/assignment';
import type { Course } from '../../../domain/course';
import { NO_EVIDENCE } from '../../../domain/evidence/evidence';
import { makeResumeTable } from '../../../domain/resume/resume-table';
import { AssignmentPlayer } from '../../../packaging/player/AssignmentPlayer';
import { PlayerLink } from '../../../packaging/player/PlayerLink';
import type { LessonScript } from '../../../packaging/player/player-globals';
import { pickPlayerData } from '../../../packaging/player-data';
import { createLmsConnection } from '../../../runtime/lms/lms-connection';
import type { LmsDriver, LmsSaved, LmsStart } from '../../../runtime/lms/lms-driver';
import { createSession } from '../../../runtime/session';
import { aGradingCourse, anAssignment } from '../../domain/assignment/an-assignment';
import { type AnsweredSession, withAnswers } from '../../runtime/a-session';
import '../../components/dialogs';

// Every browser scrolls; jsdom does not.
window.scrollTo = () => {};
Element.prototype.scrollIntoView = () => {};

export function aCourse(): Course {
  return {
    ...aGradingCourse(),
    title: 'Provinces',
    subtitle: '',
    article: { author: 'Lenz', title: 'Provinces', publisher: 'CGSP', url: 'https://example.org/', date: '2023' },
    paragraphs: [{ id: 'P5', summary: 'A province is paired with a state.', find: 'paired with' }],
    glossary: [
      { id: 'twinning', term: 'twinning', definition: 'A pair.', cites: ['P5'], sources: [], zh: null, uses: [] },
    ],
    sources: [],
    reading: [],
    method: [],
    argument: NO_ARGUMENT,
    timeline: [],
    retired: [],
    evidence: NO_EVIDENCE,
  };
}

type Parts = Record<'Step' | 'Exercise' | 'Term', ComponentType<{ id: string; title?: string; children?: ReactNode }>>;

/** The lesson as its compiled MDX would be: two steps, four exercises and a term. */
const script: LessonScript = () => ({
  default: ({ components }) => {
    const { Step, Exercise, Term } = components as Parts;
    return (
      <>
        <Step id="guess" title="A guess">
          <p>
            About <Term id="twinning">twinning</Term>.
          </p>
          <Exercise id="tw_guess" />
          <Exercise id="tw_single" />
        </Step>
        <Step id="pairs" title="Pairs">
          <Exercise id="tw_match" />
          <Exercise id="tw_sort" />
        </Step>
      </>
    );
  },
});

/** A player over an LMS that answers as it is told, with what is done before it opens. */
export async function renderPlayer({
  assignment = {},
  start = { ok: true, state: null, isRecording: true, isPreview: false, exitUrl: null },
  saved = { ok: true, leftOut: 0 },
  exit = null,
  before = () => {},
}: {
  assignment?: Partial<Assignment>;
  start?: LmsStart;
  saved?: LmsSaved;
  exit?: (() => void) | null;
  before?: (session: AnsweredSession) => void;
} = {}) {
  window.history.replaceState(null, '', '/');
  const data = pickPlayerData('scorm12', anAssignment(assignment), { course: aCourse(), cited: {} });
  const driver: LmsDriver = {
    maxStateChars: 4096,
    open: async () => start,
    save: async () => saved,
    close: async () => saved,
  };
  let at = 1_790_000_000_000;
  let ids = 0;
  const now = () => {
    at += 1000;
    return at;
  };
  const connection = createLmsConnection(driver, makeResumeTable(data.assignment, data.course), now);
  const session = withAnswers(
    createSession({
      openStorage: connection.openStorage,
      now,
      newId: () => {
        ids += 1;
        return `form${ids}`;
      },
    }),
  );
  await session.load();
  before(session);
  const user = userEvent.setup();
  await act(async () => {
    render(
      <LinkProvider link={PlayerLink}>
        <SessionProvider session={session}>
          <Announcer>
            <AssignmentPlayer data={data} lessons={{ twinning: script }} connection={connection} exit={exit} />
          </Announcer>
        </SessionProvider>
      </LinkProvider>,
    );
  });
  // From a lesson's second step on the style sheet, which is not here, shows the second of two.
  const heading = () => screen.getAllByRole('heading', { level: 1 })[0]?.textContent;
  return { user, session, heading };
}
