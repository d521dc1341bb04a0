import type { Source } from '../../domain/course';
import { NotePanel } from './NotePanel';
import { TitleText } from './TitleText';
import { WatchNotes } from './WatchNotes';

/** The mark behind a fact beyond the article. */
export function SourceMark({ id, number, title }: { id: string; number: number; title: string }) {
  return (
    <button type="button" className="cite" popoverTarget={`source-${id}`} aria-haspopup="dialog">
      {number}
      {/* Hidden text and no label: a label could not say that a title is Chinese. */}
      <span className="visually-hidden">
        , source: <TitleText title={title} />
      </span>
    </button>
  );
}

/** The panels behind the numbered marks of one page. */
export function SourcePanels({ sources }: { sources: Source[] }) {
  return (
    <>
      <WatchNotes />
      <div>
        {sources.map((source) => (
          <NotePanel
            key={source.id}
            id={`source-${source.id}`}
            head={
              <>
                <span className="visually-hidden">Source: </span>
                {source.publisher}, {source.date}
              </>
            }
            foot={
              source.url ? (
                <a href={source.url} rel="noreferrer" target="_blank">
                  Open the source<span className="visually-hidden"> (opens a new tab)</span>
                </a>
              ) : (
                <span>No address kept.</span>
              )
            }
          >
            <p>
              <TitleText title={source.title} />. {source.note}
              {source.status === 'partly' && ' Only partly verified.'}
            </p>
          </NotePanel>
        ))}
      </div>
    </>
  );
}
