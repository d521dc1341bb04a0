import type { Metadata } from 'next';
import { PrintList } from '../../components/handout/PrintList';
import { AssignmentBuilder } from '../../components/teach/AssignmentBuilder';
import styles from '../../components/teach/Teach.module.css';
import { AppLink } from '../../components/ui/AppLink';
import { outlineOf } from '../../domain/assignment/outline';
import { BASE_PATH } from '../base-path';
import { findTeachingNote, getCourse } from '../course';
import { sharePage } from '../share/share-page';

export function generateMetadata(): Metadata {
  return {
    title: 'For teachers',
    description:
      'Assign lessons and quizzes by a link, collect receipts and read the gradebook: no accounts, nothing to install.',
    ...sharePage('/teach/', 'teach'),
  };
}

export default function TeachPage() {
  const { lessons, banks } = getCourse();
  return (
    <>
      <h1>Assign it to a class</h1>
      <div className={styles.intro}>
        <p>
          Choose what your students do, and hand out the link that this page makes. Nobody needs an account. Students
          work in their own browsers and hand in a receipt;{' '}
          <AppLink href="/teach/results">collect and grade the receipts</AppLink> in yours.
        </p>
      </div>
      <AssignmentBuilder outline={outlineOf(getCourse())} itemsUrl={`${BASE_PATH}/items.json`} basePath={BASE_PATH} />
      <p className="no-script">
        Building an assignment needs this page’s script. Without it, print a lesson or a quiz and its answer key
        instead.
      </p>
      <PrintList
        lessons={lessons}
        quizzes={banks.filter(({ draw }) => draw > 0)}
        noted={lessons.map(({ id }) => id).filter(findTeachingNote)}
      />
    </>
  );
}
