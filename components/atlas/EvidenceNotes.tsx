import type { EvidenceTables } from '../../domain/evidence/evidence';
import { MixedText } from '../reference/MixedText';
import styles from './EvidenceNotes.module.css';

/** How rows were coded, where sources disagree, and what could not be verified: the limits of the tables, as data. */
export function EvidenceNotes({ evidence }: { evidence: EvidenceTables }) {
  const { rules, contradictions, unverified } = evidence;
  return (
    <div className={styles.notes}>
      <section aria-labelledby="coding">
        <h2 id="coding">How rows were coded</h2>
        <dl>
          {rules.map(({ id, title, text }) => (
            <div key={id}>
              <dt>{title}</dt>
              <dd>
                <MixedText text={text} />
              </dd>
            </div>
          ))}
        </dl>
      </section>
      <section aria-labelledby="disagree">
        <h2 id="disagree">Where sources disagree</h2>
        <dl>
          {contradictions.map(({ topic, readings }) => (
            <div key={topic}>
              <dt>{topic}</dt>
              <dd>
                <MixedText text={readings} />
              </dd>
            </div>
          ))}
        </dl>
      </section>
      <section aria-labelledby="unverified" className={styles.unverified}>
        <h2 id="unverified">Not verified</h2>
        <p>
          Claims that are made and that we could not confirm. None of them is a row, and none may be repeated as a fact.
        </p>
        <dl>
          {unverified.map(({ claim, why }) => (
            <div key={claim}>
              <dt>
                Not verified: <MixedText text={claim} />
              </dt>
              <dd>
                <MixedText text={why} />
              </dd>
            </div>
          ))}
        </dl>
      </section>
    </div>
  );
}
