import type { Lesson } from '../../domain/course';
import type { Replay } from '../../domain/replay';
import { LessonEnd } from '../lesson/LessonEnd';
import { NextAfterLesson } from '../lesson/NextAfterLesson';
import { ComesBack } from './ComesBack';

/** The end of a lesson on the site: the way on is its quiz and what follows, and its questions come back for review. */
export function SiteLessonEnd({
  lesson,
  replay,
  following,
  questions,
}: {
  lesson: Lesson;
  replay: Replay | null;
  following: Pick<Lesson, 'id' | 'title'> | null;
  /** How many questions its quiz asks. */
  questions: number;
}) {
  const onward = { lesson, following, questions };
  return (
    <LessonEnd
      lesson={lesson}
      replay={replay}
      quiet={<NextAfterLesson {...onward} isQuiet />}
      ways={<NextAfterLesson {...onward} />}
      returns={<ComesBack items={lesson.steps.flatMap((step) => step.items)} />}
    />
  );
}
