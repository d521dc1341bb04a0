import type { ComponentType, ReactNode } from 'react';
import type { Course, Lesson } from '../../domain/course';
import { type Counted, countEvidence } from '../../domain/evidence/count-evidence';
import type { Item } from '../../domain/item';
import { EmbeddedAtlas } from '../atlas/EmbeddedAtlas';
import type { AnyExerciseProps } from '../exercises/AnyExercise';
import { Figure } from '../figures/Figure';
import { Locator } from '../figures/Locator';
import { CiteMark } from '../reference/CiteMark';
import { SourceMark } from '../reference/SourcePanels';
import { TermLink } from '../reference/TermLink';
import { ZhText } from '../reference/ZhText';
import { FaultBoundary } from '../ui/FaultBoundary';
import { TableRegion } from '../ui/TableRegion';
import { Argument, Case, Compare, Corrected, Evidence, Silent, Takeaways, Unchecked } from './Callouts';
import { StepSection } from './StepSection';

/**
 * What an MDX lesson may call, bound to its course. `sources` has the order in which sources are cited, from 1;
 * `DrawnExercise` draws the exercises: AnyExercise, or LazyExercise on pages that are drawn at build. `afterFirst` stands
 * behind the first step.
 */
export function bindLessonComponents(
  course: Course,
  lesson: Lesson,
  sources: readonly string[],
  DrawnExercise: ComponentType<AnyExerciseProps>,
  afterFirst: ReactNode = null,
) {
  const bank = course.banks.find(({ id }) => id === lesson.id);
  const items = new Map(bank?.items.map((item) => [item.id, item]));
  return {
    Step: ({ id, title, children }: { id: string; title: string; children: ReactNode }) => {
      const index = lesson.steps.findIndex((step) => step.id === id);
      return (
        <>
          <StepSection id={id} title={title} number={index + 1} isFirst={index === 0}>
            <FaultBoundary what="This step">{children}</FaultBoundary>
          </StepSection>
          {index === 0 && afterFirst}
        </>
      );
    },
    Exercise: ({ id }: { id: string }) => (
      <FaultBoundary what="This exercise">
        <DrawnExercise {...findExercise(items, id)} />
      </FaultBoundary>
    ),
    Cite: ({ p }: { p: string }) =>
      p.split(/\s+/).map((paragraph) => <CiteMark key={paragraph} paragraph={paragraph} />),
    Src: ({ id }: { id: string }) => (
      <SourceMark
        id={id}
        number={sources.indexOf(id) + 1}
        title={course.sources.find((source) => source.id === id)?.title ?? id}
      />
    ),
    Term: ({ id, children }: { id: string; children: ReactNode }) => <TermLink id={id}>{children}</TermLink>,
    Zh: ({ id }: { id: string }) => {
      const entry = course.glossary.find((candidate) => candidate.id === id);
      return entry?.zh ? (
        <TermLink id={id}>
          <ZhText zh={entry.zh} /> (“{entry.zh.gloss}”)
        </TermLink>
      ) : (
        id
      );
    },
    Figure,
    Atlas: ({ view, children }: { view: string; children: ReactNode }) => (
      <FaultBoundary what="This map">
        <EmbeddedAtlas links={course.evidence.links} view={view}>
          {children}
        </EmbeddedAtlas>
      </FaultBoundary>
    ),
    Argument,
    Evidence,
    Silent,
    Corrected,
    Unchecked,
    Takeaways,
    Count: ({ of, view = '' }: { of: Counted; view?: string }) => countEvidence(course.evidence, view, of),
    Locator: ({ provinces, children }: { provinces: string; children: ReactNode }) => (
      <Locator provinces={provinces.split(/\s+/)}>{children}</Locator>
    ),
    Compare,
    Case,
    table: ({ 'data-name': name, children }: { 'data-name'?: string; children?: ReactNode }) => (
      <TableRegion name={name}>{children}</TableRegion>
    ),
  };
}

function find(items: Map<string, Item>, id: string): Item {
  const item = items.get(id);
  if (!item) throw new Error(`No item ${id}: npm run check would have said so`);
  return item;
}

function findExercise(items: Map<string, Item>, id: string): AnyExerciseProps {
  const item = find(items, id);
  if (item.kind !== 'compare') return { item };
  const prediction = find(items, item.replays);
  if (prediction.kind !== 'predict') throw new Error(`${item.id} replays ${prediction.id}, which is no prediction`);
  return { item, prediction };
}
