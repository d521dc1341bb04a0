import { CiteMark } from '../../components/reference/CiteMark';
import panels from '../../components/reference/Panels.module.css';
import { ZhText } from '../../components/reference/ZhText';
import type { GlossaryEntry } from '../../domain/course';

/** The glossary of a package: a panel a term, since there are no other pages to lead to. */
export function TermPanels({ entries }: { entries: GlossaryEntry[] }) {
  return (
    <div>
      {entries.map((entry) => (
        <div
          key={entry.id}
          id={`term-${entry.id}`}
          popover="auto"
          className={panels.panel}
          role="note"
          aria-label={`Term: ${entry.term}`}
        >
          <p className={panels.head}>{entry.term}</p>
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
          <p className={panels.foot}>
            <span />
            <button type="button" popoverTarget={`term-${entry.id}`} popoverTargetAction="hide">
              Close
            </button>
          </p>
        </div>
      ))}
    </div>
  );
}
