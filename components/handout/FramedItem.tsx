'use client';

import { isScored } from '../../domain/item';
import { Exercise } from '../exercises/Exercise';
import { ReferenceProvider } from '../reference/ReferenceProvider';
import { AppLink } from '../ui/AppLink';
import { FaultBoundary } from '../ui/FaultBoundary';
import { Fetching } from '../ui/Fetching';
import { useHashName } from '../ui/use-hash';
import { type ItemFiles, useFetchedItem } from './use-fetched-item';

/** One exercise inside another page's frame, whatever lesson or quiz it belongs to. */
export function FramedItem(files: ItemFiles) {
  const name = useHashName();
  const id = name?.toLowerCase() ?? '';
  const { found, retry } = useFetchedItem(name === null ? null : id, files, () => true);
  const { home, pool } = found ?? { home: null, pool: null };
  if (name === null || (id !== '' && (!found || (home && !pool))))
    return <Fetching what="the question" fault="Perhaps there is no network." retry={retry} />;
  const item = pool?.items.find((one) => one.id === id);
  if (!home || !pool || !item || !isScored(item))
    return (
      <>
        <h1>There is no such exercise</h1>
        <p>
          Its address should end in # and the exercise’s name. All of them are in{' '}
          <AppLink href="/">the lessons</AppLink>.
        </p>
      </>
    );
  const { place, quiz } = home;
  const page = place
    ? { href: `/lessons/${place.lesson.id}/#${place.step.id}`, title: place.lesson.title }
    : quiz && { href: `/quiz/${home.bank}/`, title: quiz };
  return (
    <ReferenceProvider value={{ zh: pool.zh }}>
      <h1>One question</h1>
      <FaultBoundary what="This question">
        <Exercise key={id} item={item} />
      </FaultBoundary>
      {page && (
        <p>
          It belongs to <AppLink href={page.href}>{page.title}</AppLink>, where an answer is kept and comes back in
          review.
        </p>
      )}
    </ReferenceProvider>
  );
}
