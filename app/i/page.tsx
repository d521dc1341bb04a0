import type { Metadata } from 'next';
import { ItemPage } from '../../components/handout/ItemPage';
import { CitePanels } from '../../components/reference/CitePanels';
import { AppLink } from '../../components/ui/AppLink';
import { BASE_PATH } from '../base-path';
import { getCourse } from '../course';
import { sharePage } from '../share/share-page';

export function generateMetadata(): Metadata {
  return {
    title: 'An exercise from your sheet',
    description: 'One question of the module, with feedback on the spot.',
    ...sharePage('/i/', 'question'),
  };
}

/** One static page for every short link: the exercise’s id is the fragment. */
export default function ItemRoute() {
  const course = getCourse();
  return (
    <>
      <ItemPage itemsUrl={`${BASE_PATH}/items`} homes={course.banks.length} basePath={BASE_PATH} />
      <div className="no-script">
        <h1>An exercise from your sheet</h1>
        <p>
          Only this page’s script can read which one you mean. Without it, look for the question in{' '}
          <AppLink href="/">the lessons</AppLink>.
        </p>
      </div>
      <CitePanels course={course} />
    </>
  );
}
