import type { CodingRule, Contradiction, EvidenceLink } from '../../domain/evidence/evidence';
import { saySourceDate } from '../../domain/evidence/say-link';
import { MixedText } from '../reference/MixedText';
import { TitleText } from '../reference/TitleText';
import styles from './LinkFacts.module.css';

/** What our own tables remark on one link: the coding rules made for it, and where sources disagree. */
export interface Remarks {
  rules: readonly CodingRule[];
  contradictions: readonly Contradiction[];
}

/** The remarks on each link, by its id. */
export function gatherRemarks({ rules, contradictions }: Remarks): ReadonlyMap<string, Remarks> {
  const ids = new Set([...rules, ...contradictions].flatMap(({ links }) => links));
  return new Map(
    [...ids].map((id) => [
      id,
      {
        rules: rules.filter(({ links }) => links.includes(id)),
        contradictions: contradictions.filter(({ links }) => links.includes(id)),
      },
    ]),
  );
}

/** What the source of a link says, which source it is, how far it is trusted, and what we remark. */
export function LinkFacts({ link, remarks }: { link: EvidenceLink; remarks: Remarks | undefined }) {
  return (
    <div className={styles.facts}>
      <p>
        <MixedText text={link.note} />
      </p>
      <p className={styles.source}>
        Source: <SourceLink link={link} />. Confidence: {link.confidence}.
      </p>
      {remarks && <RemarkList remarks={remarks} />}
    </div>
  );
}

/** Our own remarks on a link, set apart from what its source says. */
export function RemarkList({ remarks: { rules, contradictions } }: { remarks: Remarks }) {
  return (
    <ul className={styles.remarks}>
      {rules.map(({ id, title, text }) => (
        <li key={id}>
          <strong>{title}.</strong> <MixedText text={text} />
        </li>
      ))}
      {contradictions.map(({ topic, readings }) => (
        <li key={topic}>
          <strong>Sources disagree on {lowerThe(topic)}.</strong> <MixedText text={readings} />
        </li>
      ))}
    </ul>
  );
}

/** The way to a link's source, with its publisher and date. */
export function SourceLink({ link }: { link: EvidenceLink }) {
  const { title, publisher, date, url } = link.source;
  return (
    <>
      <a href={url} rel="noreferrer" target="_blank">
        <TitleText title={title} />
        <span className="visually-hidden"> (opens a new tab)</span>
      </a>
      , {publisher}, {saySourceDate(date)}
    </>
  );
}

/** “The zone” as “the zone” inside a sentence. */
function lowerThe(topic: string): string {
  return topic.replace(/^The /, 'the ');
}
