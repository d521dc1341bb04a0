import type { Course, ParagraphNote } from '../../domain/course';
import styles from './Panels.module.css';

/** The address of a passage of the published article, by a text fragment (WICG scroll-to-text-fragment). */
export function passageUrl(articleUrl: string, note: ParagraphNote): string {
  return `${articleUrl}#:~:text=${encodeURIComponent(note.find).replaceAll('-', '%2D')}`;
}

/** The panels behind the P-marks, one a paragraph: our summary and the way to the passage. */
export function CitePanels({ course }: { course: Course }) {
  return (
    <div>
      {course.paragraphs.map((note) => (
        <div
          key={note.id}
          id={`cite-${note.id}`}
          popover="auto"
          className={styles.panel}
          role="note"
          aria-label={`Paragraph ${note.id.slice(1)} of the article`}
        >
          <p className={styles.head}>
            {note.id} · {course.article.author}, paragraph {note.id.slice(1)}
          </p>
          <p>{note.summary}</p>
          <p className={styles.foot}>
            <a href={passageUrl(course.article.url, note)} rel="noreferrer" target="_blank">
              Read the passage in the article<span className="visually-hidden"> (opens a new tab)</span>
            </a>
            <button type="button" popoverTarget={`cite-${note.id}`} popoverTargetAction="hide">
              Close
            </button>
          </p>
        </div>
      ))}
    </div>
  );
}
