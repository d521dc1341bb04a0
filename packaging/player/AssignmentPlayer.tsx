import { useEffect, useMemo, useRef } from 'react';
import { LessonEnd } from '../../components/lesson/LessonEnd';
import endStyles from '../../components/lesson/LessonEnd.module.css';
import { CitePanels } from '../../components/reference/CitePanels';
import { useSessionState } from '../../components/session/SessionProvider';
import frame from '../../components/shell/SiteFrame.module.css';
import { FaultBoundary } from '../../components/ui/FaultBoundary';
import { focusSoon } from '../../components/ui/focus-soon';
import { findPageHeading } from '../../components/ui/use-view-focus';
import { gradeWork } from '../../domain/assignment/grade-work';
import { outlineOf } from '../../domain/assignment/outline';
import { listOpenParts, reportParts } from '../../domain/assignment/report-work';
import { collectWork } from '../../domain/assignment/work';
import { own } from '../../domain/own';
import { replayOf } from '../../domain/replay';
import type { LmsConnection } from '../../runtime/lms/lms-connection';
import type { PlayerData } from '../player-data';
import { Contents } from './Contents';
import { LessonPart } from './LessonPart';
import { LmsNotice } from './LmsNotice';
import { MissingPart } from './MissingPart';
import styles from './Player.module.css';
import { FollowProvider } from './PlayerLink';
import type { LessonScript } from './player-globals';
import { QuizPart } from './QuizPart';
import { findLastPart } from './resume-at';
import { TermPanels } from './TermPanels';
import { usePart } from './use-part';

/** A whole assignment in one page without a router: its contents, its lessons and its quizzes. Shown once the record is there. */
export function AssignmentPlayer({
  data,
  lessons,
  connection,
  exit,
}: {
  data: PlayerData;
  lessons: Readonly<Record<string, LessonScript>>;
  connection: LmsConnection;
  /** The way out, where the LMS wants the page to lead there; null where it looks after that itself. */
  exit: (() => void) | null;
}) {
  const { assignment, course } = data;
  const log = useSessionState((state) => state.log);
  const { part: chosen, go } = usePart(assignment.parts.length, findLastPart(assignment, log));
  const outline = useMemo(() => outlineOf(course), [course]);
  const graded = useMemo(
    () => gradeWork(assignment, collectWork(assignment, log, course), course),
    [assignment, log, course],
  );
  const report = reportParts(assignment, graded);
  const open = listOpenParts(assignment, graded);
  // The browser's history may still know a part that a record begun anew has closed again.
  const part = chosen !== null && open[chosen] ? chosen : null;
  const current = part === null ? undefined : assignment.parts[part];
  const lesson = current?.kind === 'lesson' ? course.lessons.find(({ id }) => id === current.lesson) : undefined;
  const bank = current?.kind === 'quiz' ? course.banks.find(({ id }) => id === current.bank) : undefined;
  const script = lesson && own(lessons, lesson.id);
  const following = part === null ? null : part + 1;
  const canGoOn = following !== null && open[following] === true;

  const onward = { label: canGoOn ? 'Next part' : 'To the contents', go: () => go(canGoOn ? following : null) };
  const next = <NextButton {...onward} />;
  const nextFilled = (
    <p className={endStyles.ways}>
      <NextButton {...onward} className="primary" />
    </p>
  );

  // The page stays the same while its parts change: the new one is read from its heading. Not on arrival.
  const main = useRef<HTMLElement>(null);
  const shown = useRef(part);
  useEffect(() => {
    if (shown.current === part) return;
    shown.current = part;
    return focusSoon(() => main.current?.querySelector<HTMLElement>('[data-fault]') ?? findPageHeading(), {
      preventScroll: true,
    });
  }, [part]);

  const follow = (href: string) => {
    const [, kind, id, hash] = /^\/(lessons|quiz)\/([^/#]+)\/?(?:#(.*))?$/.exec(href) ?? [];
    const to = assignment.parts.findIndex((each) =>
      each.kind === 'lesson' ? kind === 'lessons' && each.lesson === id : kind === 'quiz' && each.bank === id,
    );
    return to >= 0 && open[to] ? () => go(to, kind === 'lessons' ? hash : '') : null;
  };
  return (
    <FollowProvider follow={follow}>
      {/* No link: the fragment belongs to the steps. */}
      <button type="button" className={frame.skip} onClick={() => main.current?.focus()}>
        Skip to the content
      </button>
      <header className={`${frame.masthead} ${styles.masthead}`}>
        {part !== null && <p className={styles.title}>{assignment.title}</p>}
        <p className={styles.state}>{Math.floor(report.progress * 100)} % done</p>
        {part !== null && (
          <button type="button" onClick={() => go(null)}>
            Contents
          </button>
        )}
        {exit && (
          <button type="button" onClick={exit}>
            Leave
          </button>
        )}
      </header>
      <LmsNotice connection={connection} />
      <main id="main" tabIndex={-1} ref={main} className={frame.main}>
        <FaultBoundary
          key={part}
          what={part === null ? 'This page' : 'This part'}
          ways={part !== null && <WaysOn following={canGoOn ? following : null} go={go} />}
        >
          {current?.kind === 'lesson' && lesson ? (
            script ? (
              <LessonPart
                lesson={lesson}
                data={data}
                script={script}
                next={<LessonEnd lesson={lesson} replay={replayOf(course, lesson)} quiet={next} ways={nextFilled} />}
              />
            ) : (
              <MissingPart title={lesson.title}>{next}</MissingPart>
            )
          ) : current?.kind === 'quiz' && bank ? (
            <>
              <QuizPart assignment={assignment} part={current} bank={bank} />
              <p className={styles.next}>{next}</p>
            </>
          ) : (
            <Contents assignment={assignment} outline={outline} graded={graded} report={report} />
          )}
        </FaultBoundary>
        <CitePanels course={course} />
        <TermPanels entries={course.glossary} />
      </main>
    </FollowProvider>
  );
}

function NextButton({ label, go, className }: { label: string; go: () => void; className?: string }) {
  return (
    <button type="button" className={className} onClick={go}>
      {label} <span aria-hidden="true">→</span>
    </button>
  );
}

/** Past a part that has stopped working. */
function WaysOn({ following, go }: { following: number | null; go: (part: number | null) => void }) {
  return (
    <>
      <button type="button" onClick={() => go(null)}>
        To the contents
      </button>
      {following !== null && <NextButton label="Next part" go={() => go(following)} />}
    </>
  );
}
