import { AssignmentHandout } from '../../../components/handout/AssignmentHandout';
import { AppLink } from '../../../components/ui/AppLink';
import { outlineWithAtlas } from '../../../domain/assignment/atlas-part';
import { BASE_PATH } from '../../base-path';
import { getCourse } from '../../course';

/** One static page for every assignment, which stands in the address’s fragment: its worksheet or its key. */
export function HandoutRoute({ half, title }: { half: 'worksheet' | 'key'; title: string }) {
  const course = getCourse();
  return (
    <>
      <AssignmentHandout
        half={half}
        from={course.title}
        outline={outlineWithAtlas(course)}
        itemsUrl={`${BASE_PATH}/items`}
        basePath={BASE_PATH}
      />
      <div className="no-script">
        <h1>{title}</h1>
        <p>
          Only this page’s script can read the assignment in its address.{' '}
          <AppLink href="/teach/print">Lessons and quizzes</AppLink> have worksheets and keys that need none.
        </p>
      </div>
    </>
  );
}
