import type { Metadata } from 'next';
import sittings from '../../bench/sittings.json';
import { passageUrl } from '../../components/reference/CitePanels';
import { MethodText } from '../../components/reference/MethodText';
import { PageContents } from '../../components/reference/PageContents';
import { ReadingList } from '../../components/reference/ReadingList';
import styles from '../../components/reference/Reference.module.css';
import { SittingTable } from '../../components/reference/SittingTable';
import { SourceList } from '../../components/reference/SourceList';
import { SourcePanels } from '../../components/reference/SourcePanels';
import { sectionId } from '../../components/reference/section-id';
import { listMethodSources } from '../../domain/course';
import type { Sitting } from '../../domain/sittings';
import { getCourse } from '../course';
import { sharePage } from '../share/share-page';

export function generateMetadata(): Metadata {
  return { title: 'Sources and method', ...sharePage('/sources/', 'home') };
}

export default function SourcesPage() {
  const course = getCourse();
  const cited = listMethodSources(course.method);
  return (
    <div className="with-rail">
      <h1>Sources and method</h1>
      <PageContents
        places={[
          { id: 'method', name: 'What is hers, what is ours' },
          ...course.method.map(({ title }) => ({ id: sectionId(title), name: title })),
          { id: 'marking', name: 'How answers are marked' },
          { id: 'planning', name: 'How review is planned' },
          { id: 'counting', name: 'How your progress is counted' },
          { id: 'sittings', name: 'Whether the questions measure reading' },
          { id: 'reading', name: 'Where to start reading' },
          { id: 'paragraphs', name: 'The article, paragraph by paragraph' },
          { id: 'sources', name: 'Beyond the article' },
        ]}
      />
      <div>
        <MethodText article={course.article} method={course.method} sources={course.sources} />
        <h2 id="sittings">Whether the questions measure reading</h2>
        <p className={styles.prose}>
          A question that can be answered without the lessons measures something else. So the questions were given to
          sitters who had never seen them, on sheets in another order and without names: language models told to look at
          nothing else. They are better read than most students, so what they score without a lesson is more than a
          student would. The questions as they stand were sat by two of each kind; where fewer sat, a quiz has a dash.
          Not every aim is reached: some quizzes are still passed by a well-read sitter who has the questions and no
          lesson. No class has sat them. Authors and lecturers can hold a sitting of their own by a command (
          <code>npm run sitting</code>).
        </p>
        <SittingTable sittings={sittings as Sitting[]} banks={course.banks.map(({ id, title }) => ({ id, title }))} />
        <h2 id="reading">Where to start reading</h2>
        <p className={styles.prose}>
          A few works, in the order in which we would read them. The first three make a beginning: provinces in Africa,
          twinning as a structure, and then the side that changes the question. Each was looked up in a catalogue, an
          abstract or a review; we have not read them all through.
        </p>
        <ReadingList reading={course.reading} sources={course.sources} />
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
        <SourcePanels sources={course.sources.filter(({ id }) => cited.includes(id))} />
      </div>
    </div>
  );
}
