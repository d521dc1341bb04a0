import type { Metadata } from 'next';
import { passageUrl } from '../../components/reference/CitePanels';
import { MethodText } from '../../components/reference/MethodText';
import styles from '../../components/reference/Reference.module.css';
import { SourceList } from '../../components/reference/SourceList';
import { getCourse } from '../course';

export const metadata: Metadata = { title: 'Sources and method' };

export default function SourcesPage() {
  const course = getCourse();
  return (
    <>
      <h1>Sources and method</h1>
      <MethodText article={course.article} />
      <h2 id="paragraphs">The article, paragraph by paragraph</h2>
      <dl className={styles.entries}>
        {course.paragraphs.map((note) => (
          <div key={note.id} id={note.id}>
            <dt>{note.id}</dt>
            <dd>
              {note.summary} <a href={passageUrl(course.article.url, note)}>Read the passage {note.id}</a>
            </dd>
          </div>
        ))}
      </dl>
      <h2 id="sources">Beyond the article</h2>
      <SourceList sources={course.sources} article={course.article.title} />
    </>
  );
}
