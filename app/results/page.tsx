import type { Metadata } from 'next';
import { ResultsOverview } from '../../components/quiz/ResultsOverview';
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
      <h1>Your results</h1>
      <ResultsOverview
        lessons={course.lessons}
        banks={course.banks.map(({ id, title }) => ({ id, title }))}
        items={names}
      />
    </>
  );
}
