import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PrintBar } from '../../../../components/handout/PrintBar';
import { Worksheet } from '../../../../components/handout/Worksheet';
import { ReferenceProvider } from '../../../../components/reference/ReferenceProvider';
import { AppLink } from '../../../../components/ui/AppLink';
import { PAPER_SEED } from '../../../../domain/handout/paper-task';
import { sectionsOfQuiz } from '../../../../domain/handout/sheet-sections';
import { BASE_PATH } from '../../../base-path';
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
  return bank ? { title: `Worksheet: ${bank.title}` } : {};
}

export default async function QuizWorksheetPage({ params }: Props) {
  const course = getCourse();
  const bank = findBank(course, (await params).quiz);
  if (!bank) notFound();
  return (
    <ReferenceProvider value={{ zh: zhTerms(course) }}>
      <PrintBar hasLinks>
        <span>
          All questions of <AppLink href={`/quiz/${bank.id}`}>the quiz</AppLink>. For a choice of them,{' '}
          <AppLink href="/teach">build an assignment</AppLink> and print that.
        </span>
      </PrintBar>
      <Worksheet
        from={course.title}
        title={bank.title}
        sections={sectionsOfQuiz(bank)}
        seed={PAPER_SEED}
        basePath={BASE_PATH}
      />
    </ReferenceProvider>
  );
}
