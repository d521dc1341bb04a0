import type { Metadata } from 'next';
import styles from '../../../components/teach/results/Results.module.css';
import { AppLink } from '../../../components/ui/AppLink';
import { outlineWithAtlas } from '../../../domain/assignment/atlas-part';
import { BASE_PATH } from '../../base-path';
import { getCourse } from '../../course';
import { CollectInWorker } from './CollectInWorker';

export const metadata: Metadata = { title: 'Collect and grade' };

export default function TeachResultsPage() {
  return (
    <>
      <h1>Collect and grade</h1>
      <p className={styles.lede}>
        Add the receipts that your students handed in. Every score is recomputed from their answers.{' '}
        <AppLink href="/teach">Build an assignment</AppLink> first, if you have none.
      </p>
      <CollectInWorker outline={outlineWithAtlas(getCourse())} itemsUrl={`${BASE_PATH}/items`} />
      <p className="no-script">Receipts can only be read by this page’s script, which your browser does not run.</p>
    </>
  );
}
