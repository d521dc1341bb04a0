import type { Course } from '../../domain/course';
import { Locator } from '../figures/Locator';
import styles from './Argument.module.css';
import { ArgumentGrid } from './ArgumentGrid';
import { ArgumentTimeline } from './ArgumentTimeline';
import { ClaimSection } from './ClaimSection';
import { Looks } from './Looks';
import { listCitedByArgument } from './list-cited';
import { listNamedProvinces } from './named-provinces';

/** The article’s argument as a map that one can walk; the same, claim by claim, to read; and what happened when. */
export function ArgumentPage({ course }: { course: Course }) {
  const { argument, article, lessons, timeline } = course;
  const sources = listCitedByArgument(course);
  return (
    <div className={styles.page}>
      <h1>The argument</h1>
      <p>
        {article.author}’s article has ten short paragraphs. Here is how they hang together: what she argues, what each
        claim rests on, what the record shows of it, and what stays open. Choose a box to read its claim. What stands
        without support stands so in these ten paragraphs: a longer version has notes, and we could read only its
        opening.
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
      {timeline.length > 0 && (
        <>
          <h2 id="when">When</h2>
          <p>
            The article names two times, the early 2000s and the pandemic; the rest is from other sources. That one
            thing came before another does not show that it was its cause.
          </p>
          <ArgumentTimeline timeline={timeline} sources={sources} />
          <Locator provinces={listNamedProvinces(timeline)}>The provinces that the timeline names.</Locator>
        </>
      )}
    </div>
  );
}
