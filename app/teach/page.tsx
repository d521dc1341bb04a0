import type { Metadata } from 'next';
import { AssignmentBuilder } from '../../components/teach/AssignmentBuilder';
import styles from '../../components/teach/Teach.module.css';
import { AppLink } from '../../components/ui/AppLink';
import { outlineWithAtlas } from '../../domain/assignment/atlas-part';
import { BASE_PATH } from '../base-path';
import { getCourse } from '../course';
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
  return (
    <>
      <h1>Assign it to a class</h1>
      <div className={styles.intro}>
        <p>
          Choose what your students do, and copy the link. Nobody needs an account: students work in their own browsers
          and hand in a receipt.
        </p>
        {/* The id is an old address: the sheets were listed on this page. */}
        <p id="print">
          <AppLink href="/teach/results">Collect and grade receipts</AppLink> ·{' '}
          <AppLink href="/teach/print">Print worksheets, keys and teaching notes</AppLink>
        </p>
      </div>
      <AssignmentBuilder outline={outlineWithAtlas(getCourse())} itemsUrl={`${BASE_PATH}/items`} basePath={BASE_PATH} />
      <p className="no-script">
        Building an assignment needs this page’s script. Without it,{' '}
        <AppLink href="/teach/print">print a lesson or a quiz and its answer key</AppLink> instead.
      </p>
    </>
  );
}
