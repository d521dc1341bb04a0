import { listArgumentSources } from '../../domain/argument';
import type { Course } from '../../domain/course';
import styles from './Argument.module.css';
import { ArgumentGrid } from './ArgumentGrid';
import { ClaimSection } from './ClaimSection';
import { Looks } from './Looks';

/** The article's argument as a map that one can walk, and the same, claim by claim, to read. */
export function ArgumentPage({ course }: { course: Course }) {
  const { argument, article, lessons } = course;
  const sources = listArgumentSources(argument).flatMap(
    (id) => course.sources.find((source) => source.id === id) ?? [],
  );
  return (
    <>
      <h1>The argument</h1>
      <p className={styles.lede}>
        {article.author}’s article has ten short paragraphs. Here is how they hang together: what she argues, what each
        claim rests on, what the record shows of it, and what stays open. Choose a box to read its claim.
      </p>
      <Looks>
        <ArgumentGrid argument={argument} />
        <h2>Claim by claim</h2>
        {argument.claims.map((claim) => (
          <ClaimSection
            key={claim.id}
            claim={claim}
            argument={argument}
            lesson={lessons.find(({ id }) => id === claim.lesson)}
            sources={sources}
          />
        ))}
      </Looks>
    </>
  );
}
