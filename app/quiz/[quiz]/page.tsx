import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { AssignedNotice } from '../../../components/assignment/AssignedNotice';
import { Quiz } from '../../../components/quiz/Quiz';
import styles from '../../../components/quiz/Quiz.module.css';
import { QuizPaper } from '../../../components/quiz/QuizPaper';
import { CitePanels } from '../../../components/reference/CitePanels';
import { ReferenceProvider } from '../../../components/reference/ReferenceProvider';
import { AppLink } from '../../../components/ui/AppLink';
import { sayWholePercent } from '../../../components/ui/say-percent';
import { BASE_PATH } from '../../base-path';
import { findBank, findLesson, getCourse, zhTerms } from '../../course';
import { sharePage } from '../../share/share-page';

type Props = { params: Promise<{ quiz: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return getCourse()
    .banks.filter(({ draw }) => draw > 0)
    .map(({ id }) => ({ quiz: id }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const bank = findBank(getCourse(), (await params).quiz);
  if (!bank) return {};
  const description = `${bank.draw} questions, with feedback on the spot or at the end.`;
  return { title: bank.title, description, ...sharePage(`/quiz/${bank.id}/`, `quiz-${bank.id}`) };
}

export default async function QuizPage({ params }: Props) {
  const course = getCourse();
  const bank = findBank(course, (await params).quiz);
  if (!bank) notFound();
  const lesson = findLesson(course, bank.id);
  const following = lesson && course.lessons[course.lessons.indexOf(lesson) + 1];
  const onward = following
    ? { href: `/lessons/${following.id}`, text: `Next lesson: ${following.title}` }
    : lesson
      ? { href: '/quiz/final', text: 'The final quiz' }
      : { href: '/review', text: 'Keep it: to the review' };
  const quiz = { ...bank, items: bank.items.filter((item) => item.for === 'quiz') };
  return (
    <ReferenceProvider value={{ zh: zhTerms(course) }}>
      <div className="page" data-task>
        <h1 className={styles.name}>{bank.title}</h1>
        <p className={styles.intro}>
          {bank.draw} of {quiz.items.length} questions, drawn anew each time that you take it by yourself. Each gives up
          to one point, and an answer that is partly right a part of it. By yourself you pass with{' '}
          {sayWholePercent(bank.pass)} of the points.{' '}
          {lesson ? (
            <>
              They belong to <AppLink href={`/lessons/${lesson.id}`}>{lesson.title}</AppLink>.
            </>
          ) : (
            'They range over all five lessons, and most are cases that the article does not mention.'
          )}
        </p>
        <AssignedNotice bank={bank.id} />
        <Quiz bank={quiz} outlineUrl={`${BASE_PATH}/outline.json`} onward={onward} endsModule={!lesson} />
        <QuizPaper bank={quiz} />
      </div>
      <CitePanels course={course} />
    </ReferenceProvider>
  );
}
