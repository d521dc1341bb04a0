import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { KeySheet } from '../../../../components/handout/KeySheet';
import { PrintBar } from '../../../../components/handout/PrintBar';
import { ReferenceProvider } from '../../../../components/reference/ReferenceProvider';
import { AppLink } from '../../../../components/ui/AppLink';
import { PAPER_SEED } from '../../../../domain/handout/paper-task';
import { sectionsOfQuiz } from '../../../../domain/handout/sheet-sections';
import { findBank, getCourse, zhTerms } from '../../../course';

type Props = { params: Promise<{ quiz: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return getCourse()
    .banks.filter(({ draw }) => draw > 0)
    .map(({ id }) => ({ quiz: id }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const bank = findBank(getCourse(), (await params).quiz);
  return bank ? { title: `Answer key: ${bank.title}` } : {};
}

export default async function QuizKeyPage({ params }: Props) {
  const course = getCourse();
  const bank = findBank(course, (await params).quiz);
  if (!bank) notFound();
  return (
    <ReferenceProvider value={{ zh: zhTerms(course) }}>
      <PrintBar>
        <span>
          To <AppLink href={`/quiz/${bank.id}`}>the quiz</AppLink>, and to{' '}
          <AppLink href={`/quiz/${bank.id}/worksheet`}>the worksheet</AppLink>.
        </span>
      </PrintBar>
      <KeySheet from={course.title} title={bank.title} sections={sectionsOfQuiz(bank)} seed={PAPER_SEED} />
    </ReferenceProvider>
  );
}
