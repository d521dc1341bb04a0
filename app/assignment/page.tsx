import type { Metadata } from 'next';
import { AssignmentPage } from '../../components/assignment/AssignmentPage';
import { AppLink } from '../../components/ui/AppLink';
import { outlineWithAtlas } from '../../domain/assignment/atlas-part';
import { BASE_PATH } from '../base-path';
import { getCourse } from '../course';
import { sharePage } from '../share/share-page';

export function generateMetadata(): Metadata {
  return {
    title: 'Assignment',
    description: 'What your course is to work on, and how to hand it in.',
    ...sharePage('/assignment/', 'assignment'),
  };
}

/** One static page for every assignment: what is assigned stands in the address's fragment, which no server sees. */
export default function AssignmentRoute() {
  return (
    <>
      <AssignmentPage outline={outlineWithAtlas(getCourse())} itemsUrl={`${BASE_PATH}/items`} />
      <div className="no-script">
        <h1>Assignment</h1>
        <p>
          An assignment stands in its link, and only this page’s script can read it. Without the script you can still
          read and work all <AppLink href="/">lessons</AppLink> on paper; ask your instructor for the assignment’s text.
        </p>
      </div>
    </>
  );
}
