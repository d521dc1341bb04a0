import type { Metadata } from 'next';
import { AssignmentHandout } from '../../../components/handout/AssignmentHandout';
import { AppLink } from '../../../components/ui/AppLink';
import { outlineOf } from '../../../domain/assignment/outline';
import { BASE_PATH, getCourse } from '../../course';

export const metadata: Metadata = { title: 'Worksheet of an assignment' };

/** One static page for every assignment, which stands in the address’s fragment. */
export default function AssignmentWorksheetPage() {
  return (
    <>
      <AssignmentHandout
        half="worksheet"
        outline={outlineOf(getCourse())}
        itemsUrl={`${BASE_PATH}/items.json`}
        basePath={BASE_PATH}
      />
      <div className="no-script">
        <h1>Worksheet of an assignment</h1>
        <p>
          Only this page’s script can read the assignment in its address.{' '}
          <AppLink href="/teach">Lessons and quizzes</AppLink> have worksheets and keys that need none.
        </p>
      </div>
    </>
  );
}
