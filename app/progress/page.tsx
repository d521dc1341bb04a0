import type { Metadata } from 'next';
import { DoingHead } from '../../components/progress/DoingHead';
import { HowYouAreDoing } from '../../components/progress/HowYouAreDoing';
import { AppLink } from '../../components/ui/AppLink';
import { listReviewItems } from '../../domain/review/review-item';
import { getCourse } from '../course';

export const metadata: Metadata = { title: 'How you are doing' };

export default function ProgressPage() {
  const course = getCourse();
  return (
    <>
      <DoingHead title="What you remember" at="/progress" />
      <HowYouAreDoing
        items={listReviewItems(course)}
        lessons={course.lessons.map(({ id, title, steps }) => ({ id, title, steps }))}
      />
      <p className="no-script">
        This page is drawn from your answers, which are kept in this browser and need its script to be read. The{' '}
        <AppLink href="/">lessons</AppLink> work on paper too.
      </p>
    </>
  );
}
