import type { ArgumentMap, Claim, Tie } from '../../domain/argument';
import type { Lesson } from '../../domain/course';
import { type CitedSource, SourceMarks } from '../atlas/SourceMarks';
import { CiteMark } from '../reference/CiteMark';
import { AppLink } from '../ui/AppLink';
import styles from './Argument.module.css';
import { FINDING_SIGNS, FINDING_WORDS, GROUND_WORDS, TIE_WORDS } from './say-claim';

/** One claim: what Lenz argues, what the record shows, what stays open, and where it is taught. */
export function ClaimSection({
  claim,
  argument,
  lesson,
  sources,
}: {
  claim: Claim;
  argument: ArgumentMap;
  lesson: Lesson | undefined;
  /** The sources of the page in the order of their numbers, from 1. */
  sources: readonly CitedSource[];
}) {
  const { record, open, before } = claim;
  const step = lesson?.steps.find(({ id }) => id === claim.step);
  const marks = (ids: readonly string[]) => <SourceMarks ids={ids} sources={sources} />;
  return (
    <section id={`claim-${claim.id}`} className={styles.claim} aria-labelledby={`claim-${claim.id}-title`}>
      <h3 id={`claim-${claim.id}-title`} tabIndex={-1}>
        {claim.short}
      </h3>
      <p className={styles.says}>
        {claim.claim}
        {claim.cites.map((paragraph) => (
          <CiteMark key={paragraph} paragraph={paragraph} />
        ))}
      </p>
      <div data-part="argues">
        <p>
          <strong>In the article it {GROUND_WORDS[claim.rests.on]}.</strong> {claim.rests.text}
        </p>
        <Ties claim={claim} argument={argument} />
      </div>
      <p data-part="record" data-finding={record.finding} className={styles.finding}>
        <strong>
          <span aria-hidden="true">{FINDING_SIGNS[record.finding]}</span> {sentence(FINDING_WORDS[record.finding])}.
        </strong>{' '}
        {record.text}
        {marks(record.sources)}
        {record.view !== '' && (
          <>
            {' '}
            <AppLink href={`/atlas${record.view.startsWith('?') ? '' : '?'}${record.view}`}>
              Look in the atlas<span className="visually-hidden">: {claim.short}</span>
            </AppLink>
          </>
        )}
      </p>
      <div data-part="open">
        <p>
          <strong>Open.</strong> {open.text}
          {marks(open.sources)}
        </p>
        {before.text !== '' && (
          <p>
            <strong>Said before.</strong> {before.text}
            {marks(before.sources)}
          </p>
        )}
      </div>
      {lesson && step && (
        <p className={styles.taught}>
          Taught in{' '}
          <AppLink href={`/lessons/${lesson.id}#${step.id}`}>
            {lesson.title}: {step.title}
          </AppLink>
        </p>
      )}
    </section>
  );
}

function Ties({ claim, argument }: { claim: Claim; argument: ArgumentMap }) {
  const ties = argument.ties.flatMap((tie): { tie: Tie; words: string; other: string }[] => {
    if (tie.from === claim.id) return [{ tie, words: TIE_WORDS[tie.kind].from, other: tie.to }];
    return tie.to === claim.id ? [{ tie, words: TIE_WORDS[tie.kind].to, other: tie.from }] : [];
  });
  if (ties.length === 0) return null;
  return (
    <ul className={styles.ties}>
      {ties.map(({ tie, words, other }) => {
        const found = argument.claims.find(({ id }) => id === other);
        return (
          <li key={`${tie.from} ${tie.kind} ${tie.to}`}>
            {words} {other === claim.id ? 'itself' : <a href={`#claim-${other}`}>{found?.short ?? other}</a>}:{' '}
            {tie.text}
          </li>
        );
      })}
    </ul>
  );
}

function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
