import type { Metadata } from 'next';
import { FramedItem } from '../../../components/handout/FramedItem';
import { CitePanels } from '../../../components/reference/CitePanels';
import { AppLink } from '../../../components/ui/AppLink';
import { BASE_PATH } from '../../base-path';
import { getCourse } from '../../course';

export const metadata: Metadata = { title: 'One exercise', robots: { index: false } };

/** One exercise for other sites' frames: its id is the fragment, as in short links. */
export default function EmbeddedItemPage() {
  const course = getCourse();
  return (
    <>
      <FramedItem itemsUrl={`${BASE_PATH}/items`} homes={course.banks.length} />
      <div className="no-script">
        <p>
          Only this page’s script can show the exercise. Without it, look for it in{' '}
          <AppLink href="/">the lessons</AppLink>.
        </p>
      </div>
      <CitePanels course={course} />
    </>
  );
}
