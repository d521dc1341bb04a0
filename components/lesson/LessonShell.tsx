'use client';

import { createContext, type ReactNode, use, useEffect, useMemo, useRef } from 'react';
import type { Lesson } from '../../domain/course';
import { foldLesson } from '../../domain/progress';
import { useSession, useSessionState } from '../session/SessionProvider';
import { focusSoon } from '../ui/focus-soon';
import { KeysSwitch } from '../ui/KeysSwitch';
import { useHashName } from '../ui/use-hash';
import { usePageTitle } from '../ui/use-page-title';
import styles from './Lesson.module.css';
import { LessonTurn } from './LessonTurn';
import { StepLine } from './StepLine';
import { StepNav } from './StepNav';
import { useStepKeys } from './use-step-keys';
import { AskedForContext, VisitHoldContext } from './visit-hold';

/** Null before the script has arrived: then the page's style sheet shows the step that the address names, or the first. */
const CurrentStepContext = createContext<string | null>(null);

export function useCurrentStep(): string | null {
  return use(CurrentStepContext);
}

/** One step at a time: the way to each, previous and next, arrow keys, `#step` addresses, and back to where one left. */
export function LessonShell({
  lesson,
  number = null,
  next,
  children,
}: {
  lesson: Lesson;
  /** Its number in the module; none in a package. */
  number?: number | null;
  next: ReactNode;
  children: ReactNode;
}) {
  const session = useSession();
  const hash = useHashName();
  const log = useSessionState((state) => state.log);
  const isLoaded = useSessionState((state) => state.isLoaded);
  const progress = useMemo(() => foldLesson(log, lesson), [log, lesson]);
  const index = Math.max(
    0,
    lesson.steps.findIndex((step) => step.id === hash),
  );
  const current = lesson.steps[index]?.id ?? '';
  const hasHash = hash !== null && lesson.steps.some((step) => step.id === hash);
  const resumeAt = progress.at;
  const isResumed = useRef(false);
  const isHeld = use(VisitHoldContext);
  const isAskedFor = use(AskedForContext);

  // Going back to where one left needs the saved record, which comes after the first paint. It is still arriving.
  const isArriving = useRef(false);
  useEffect(() => {
    // Which step is asked for may take a moment to read.
    if (!isLoaded || hash === null || isResumed.current) return;
    isResumed.current = true;
    if (hasHash || !resumeAt || resumeAt === lesson.steps[0]?.id) return;
    isArriving.current = true;
    window.location.replace(`#${resumeAt}`);
  }, [isLoaded, hash, hasHash, resumeAt, lesson]);

  // A step counts as opened when it is on screen, whichever link, key or button led there.
  useEffect(() => {
    if (isLoaded && !isHeld && hash !== null && (hasHash || !resumeAt)) session.visit(lesson.id, current);
  }, [isLoaded, isHeld, hash, hasHash, resumeAt, session, lesson.id, current]);

  // The browser scrolls to an address before the step is shown, so it is done here; and the heading takes the focus,
  // so that a screen reader starts at its top. Not on arrival, unless the lesson was asked for on this page.
  const shown = useRef<string | null>(null);
  useEffect(() => {
    const before = shown.current;
    if (hash !== null) shown.current = current;
    if (before === current || (before === null && !isAskedFor)) return;
    const heading = document.getElementById(`${current}-title`);
    heading?.scrollIntoView({ block: 'start', behavior: 'instant' });
    // The lesson's own heading may have the focus when one comes by a link: from the second step on it is put away.
    const hasArrived = isArriving.current && document.activeElement?.localName !== 'h1';
    isArriving.current = false;
    if (!hasArrived) return focusSoon(() => heading, { preventScroll: true });
  }, [current, hash, isAskedFor]);

  const before = lesson.steps[index - 1];
  const after = lesson.steps[index + 1];
  const place = `Step ${index + 1} of ${lesson.steps.length}`;
  usePageTitle(hash === null ? null : `${place}: ${lesson.steps[index]?.title}`, lesson.title);
  useStepKeys(before?.id, after?.id);
  // The same list while it says the same: an answer that ends no step leaves the way to the steps as it is.
  const done = progress.doneSteps.join(' ');
  const open = progress.openSteps.join(' ');
  const told = useMemo(() => ({ doneSteps: done.split(' '), openSteps: open.split(' ') }), [done, open]);
  const nav = { steps: lesson.steps, current: hash === null ? null : current, ...told };
  return (
    <CurrentStepContext value={hash === null ? null : current}>
      {index === 0 && <StepNav {...nav} />}
      {(hash === null || index > 0) && (
        <StepLine title={lesson.title} number={number} place={place} isKnown={hash !== null}>
          <StepNav {...nav} isLine />
        </StepLine>
      )}
      <div className={styles.body} data-steps data-script={hash === null ? undefined : ''}>
        {children}
      </div>
      <LessonTurn lesson={lesson} index={index} isHere={hash !== null} next={next} />
      {hash !== null && (
        <div className={styles.keys}>
          <KeysSwitch>
            Keys: <kbd>←</kbd> and <kbd>→</kbd> turn the page.
          </KeysSwitch>
        </div>
      )}
    </CurrentStepContext>
  );
}
