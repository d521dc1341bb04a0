import { type ClaimHead, listRows } from '../../domain/argument';
import { AppLink } from '../ui/AppLink';
import styles from './YouAreHere.module.css';

/** The argument's map in small at the head of a lesson: the claims that this lesson teaches are filled. */
export function YouAreHere({ claims, lesson }: { claims: readonly ClaimHead[]; lesson: string }) {
  const taught = claims.filter((claim) => claim.lesson === lesson);
  if (taught.length === 0) return null;
  const paragraphs = [...new Set(taught.flatMap(({ cites }) => cites))];
  return (
    <p className={styles.here}>
      <span className={styles.map} aria-hidden="true">
        {listRows(claims).map((row) => (
          <span key={row.map(({ id }) => id).join()} className={styles.row}>
            {row.map((claim) => (
              <span key={claim.id} className={styles.tile} data-here={claim.lesson === lesson || undefined} />
            ))}
          </span>
        ))}
      </span>
      <span>
        You are here in <AppLink href="/argument">the argument</AppLink>: {paragraphs.join(', ')}.
      </span>
    </p>
  );
}
