import type { Metadata } from 'next';
import { DoingHead } from '../../components/progress/DoingHead';
import { ResultsOverview } from '../../components/progress/ResultsOverview';
import { getCourse } from '../course';

export const metadata: Metadata = { title: 'Your results' };

export default function ResultsPage() {
  const course = getCourse();
  const names = Object.fromEntries(
    course.banks
      .flatMap((bank) => bank.items)
      .map((item) => [item.id, { stem: item.stem, hash: item.hash, former: item.former }]),
  );
  return (
    <>
      <DoingHead title="Your results" at="/results" />
      <ResultsOverview
        lessons={course.lessons}
        banks={course.banks.map(({ id, title }) => ({ id, title }))}
        items={names}
      />
    </>
  );
}
