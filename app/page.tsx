import { Home } from '../components/home/Home';
import { listReviewCards } from '../domain/review/review-card';
import { getCourse } from './course';

export default function HomePage() {
  const course = getCourse();
  return (
    <Home
      course={{ ...course, banks: [], glossary: [], sources: [], paragraphs: [] }}
      cards={listReviewCards(course).map(({ id }) => ({ id }))}
      quizTitle={course.banks.find((bank) => bank.id === 'final')?.title ?? 'Final quiz'}
    />
  );
}
