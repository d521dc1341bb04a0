'use client';

import type { Outline } from '../../domain/assignment/outline';
import { findStepOf } from '../../domain/handout/find-item';
import { isScored } from '../../domain/item';
import { useCourse } from '../assignment/use-course';
import { Exercise } from '../exercises/Exercise';
import { ReferenceProvider } from '../reference/ReferenceProvider';
import { AppLink } from '../ui/AppLink';
import { FaultBoundary } from '../ui/FaultBoundary';
import { Fetching } from '../ui/Fetching';
import { useHashName } from '../ui/use-hash';

/** One exercise inside another page's frame, whatever lesson or quiz it belongs to. */
export function FramedItem({ outline, itemsUrl }: { outline: Outline; itemsUrl: string }) {
  const name = useHashName();
  const id = name?.toLowerCase() ?? '';
  const place = findStepOf(id, outline);
  // Of a lesson's exercise the bank is known at once.
  const wanted = place ? { banks: [place.lesson.id] } : { items: [id] };
  const { loaded, retry } = useCourse(outline, itemsUrl, name === null ? null : wanted);
  if (name === null || !loaded)
    return <Fetching what="the question" fault="Perhaps there is no network." retry={retry} />;
  const item = loaded.pool.items.find((one) => one.id === id);
  if (!item || !isScored(item))
    return (
      <>
        <h1>There is no such exercise</h1>
        <p>
          Its address should end in # and the exercise’s name. All of them are in{' '}
          <AppLink href="/">the lessons</AppLink>.
        </p>
      </>
    );
  const bank = outline.banks.find((one) => one.id === item.bank);
  const home = place
    ? { href: `/lessons/${place.lesson.id}/#${place.step.id}`, title: place.lesson.title }
    : bank && { href: `/quiz/${bank.id}/`, title: bank.title };
  return (
    <ReferenceProvider value={{ zh: loaded.pool.zh }}>
      <h1>One question</h1>
      <FaultBoundary what="This question">
        <Exercise key={id} item={item} />
      </FaultBoundary>
      {home && (
        <p>
          It belongs to <AppLink href={home.href}>{home.title}</AppLink>, where an answer is kept and comes back in
          review.
        </p>
      )}
    </ReferenceProvider>
  );
}
