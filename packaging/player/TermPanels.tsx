import { CiteMark } from '../../components/reference/CiteMark';
import { NotePanel } from '../../components/reference/NotePanel';
import { WatchNotes } from '../../components/reference/WatchNotes';
import { ZhText } from '../../components/reference/ZhText';
import type { GlossaryEntry } from '../../domain/course';

/** The glossary of a package: a panel a term, since there are no other pages to lead to. */
export function TermPanels({ entries }: { entries: GlossaryEntry[] }) {
  return (
    <>
      <WatchNotes />
      <div>
        {entries.map((entry) => (
          <NotePanel key={entry.id} id={`term-${entry.id}`} head={entry.term}>
            {entry.zh && (
              <p>
                <ZhText zh={entry.zh} /> (“{entry.zh.gloss}”)
              </p>
            )}
            <p>
              {entry.definition}{' '}
              {entry.cites.map((paragraph) => (
                <CiteMark key={paragraph} paragraph={paragraph} />
              ))}
            </p>
          </NotePanel>
        ))}
      </div>
    </>
  );
}
