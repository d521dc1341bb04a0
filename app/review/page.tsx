import type { Metadata } from 'next';
import { CitePanels } from '../../components/reference/CitePanels';
import { ReferenceProvider } from '../../components/reference/ReferenceProvider';
import { Review } from '../../components/review/Review';
import styles from '../../components/review/Review.module.css';
import { AppLink } from '../../components/ui/AppLink';
import { listReviewItems } from '../../domain/review/review-item';
import { BASE_PATH } from '../base-path';
import { getCourse, zhTerms } from '../course';

export const metadata: Metadata = { title: 'Review' };

export default function ReviewPage() {
  const course = getCourse();
  return (
    <ReferenceProvider value={{ zh: zhTerms(course) }}>
      <div className="page" data-task>
        <h1 className={styles.name}>Review</h1>
        <p className={styles.intro}>
          What you have answered comes back when you are about to forget it: a few questions a day, from all the
          lessons, often in new words.
        </p>
        <Review
          items={listReviewItems(course)}
          lessons={course.lessons.map(({ id, title, steps }) => ({ id, title, steps }))}
          itemsUrl={`${BASE_PATH}/items`}
          title={course.title}
        />
        <p className="no-script">
          Without its script this page cannot know what you have answered. The <AppLink href="/">lessons</AppLink> and
          the quizzes can be read and worked on paper; look at each again after a day, a week and a month.
        </p>
      </div>
      <CitePanels course={course} />
    </ReferenceProvider>
  );
}
