import type { Metadata } from 'next';
import { PrintList } from '../../../components/handout/PrintList';
import { AppLink } from '../../../components/ui/AppLink';
import { findTeachingNote, getCourse } from '../../course';

const title = 'Print and hand out';

export const metadata: Metadata = { title };

/** Everything that can be printed for a class, a page of its own. */
export default function TeachPrintPage() {
  const { lessons, banks } = getCourse();
  return (
    <>
      <h1>{title}</h1>
      <PrintList
        lessons={lessons}
        quizzes={banks.filter(({ draw }) => draw > 0)}
        noted={lessons.map(({ id }) => id).filter(findTeachingNote)}
      />
      <p>
        An assignment has a worksheet and a key of its own, with the questions that your class gets:{' '}
        <AppLink href="/teach">build one</AppLink>, and print them from there.
      </p>
    </>
  );
}
