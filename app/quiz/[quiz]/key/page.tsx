import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { AnswerKey } from '../../../../components/reference/AnswerKey';
import { ReferenceProvider } from '../../../../components/reference/ReferenceProvider';
import { AppLink } from '../../../../components/ui/AppLink';
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
      <h1>Answer key: {bank.title}</h1>
      <p>
        To <AppLink href={`/quiz/${bank.id}`}>the quiz</AppLink>.
      </p>
      <AnswerKey items={bank.items.filter((item) => item.for === 'quiz')} />
    </ReferenceProvider>
  );
}
