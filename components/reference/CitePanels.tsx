import type { Course, ParagraphNote } from '../../domain/course';
import { NotePanel } from './NotePanel';
import { WatchNotes } from './WatchNotes';

/** The address of a passage of the published article, by a text fragment (WICG scroll-to-text-fragment). */
export function passageUrl(articleUrl: string, note: ParagraphNote): string {
  return `${articleUrl}#:~:text=${encodeURIComponent(note.find).replaceAll('-', '%2D')}`;
}

/** The panels behind the P-marks, one a paragraph: our summary and the way to the passage. */
export function CitePanels({ course }: { course: Course }) {
  return (
    <>
      <WatchNotes />
      <div>
        {course.paragraphs.map((note) => (
          <NotePanel
            key={note.id}
            id={`cite-${note.id}`}
            head={`${note.id} · ${course.article.author}, paragraph ${note.id.slice(1)}`}
            foot={
              <a href={passageUrl(course.article.url, note)} rel="noreferrer" target="_blank">
                Read the passage in the article<span className="visually-hidden"> (opens a new tab)</span>
              </a>
            }
          >
            <p>{note.summary}</p>
          </NotePanel>
        ))}
      </div>
    </>
  );
}
