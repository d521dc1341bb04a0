import { Home } from '../components/home/Home';
import { getCourse } from './course';

export default function HomePage() {
  const course = getCourse();
  return (
    <Home
      course={{ ...course, banks: [], glossary: [], sources: [], paragraphs: [] }}
      quizTitle={course.banks.find((bank) => bank.id === 'final')?.title ?? 'Final quiz'}
    />
  );
}
