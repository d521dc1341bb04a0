'use client';

import { type FormEvent, useEffect } from 'react';
import type { Outline } from '../../domain/assignment/outline';
import { findStepOf } from '../../domain/handout/find-item';
import { isScored } from '../../domain/item';
import { useCourse } from '../assignment/use-course';
import { Exercise } from '../exercises/Exercise';
import { useHash } from '../lesson/use-hash';
import { ReferenceProvider } from '../reference/ReferenceProvider';
import { AppLink } from '../ui/AppLink';
import styles from './Handout.module.css';

interface Site {
  outline: Outline;
  itemsUrl: string;
  basePath: string;
  /** Goes to another page of this site without leaving this one in the history. */
  leaveTo?: (address: string) => void;
}

/** Where a printed code or short link arrives: it leads on to the step of the exercise, or shows the question. */
export function ItemPage(site: Site) {
  const hash = useHash();
  if (hash === null) return <p className="script-only">Opening …</p>;
  const id = hash.trim();
  if (id === '') return <AskForName heading="Which exercise?" text="" />;
  return <FoundItem key={id} id={id} {...site} />;
}

function FoundItem({
  id,
  outline,
  itemsUrl,
  basePath,
  leaveTo = (address) => window.location.replace(address),
}: Site & { id: string }) {
  const place = findStepOf(id, outline);
  const { loaded, retry } = useCourse(outline, itemsUrl);
  const address = place && `${basePath}/lessons/${place.lesson.id}/#${place.step.id}`;
  // A lesson's exercise is worked where the lesson explains it: the address alone decides, once there is a browser.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each address
  useEffect(() => {
    if (address) leaveTo(address);
  }, [address]);
  if (place)
    return (
      <>
        <h1>On to the lesson</h1>
        <p>
          This exercise stands in step {place.step.number} of {place.lesson.title}:{' '}
          <AppLink href={`/lessons/${place.lesson.id}#${place.step.id}`}>{place.step.title}</AppLink>.
        </p>
      </>
    );
  if (retry)
    return (
      <div role="alert">
        <h1>The question could not be fetched</h1>
        <p>Perhaps there is no network.</p>
        <button type="button" onClick={retry}>
          Try again
        </button>
      </div>
    );
  if (!loaded) return <p>Fetching the question …</p>;
  const item = loaded.pool.items.find((one) => one.id === id);
  if (!item || !isScored(item))
    return (
      <AskForName
        heading="There is no such exercise"
        text={`Nothing here is called “${id.slice(0, 60)}”. Perhaps a letter is missing: look at the short link on your sheet again.`}
      />
    );
  const bank = outline.banks.find((one) => one.id === item.bank);
  return (
    <ReferenceProvider value={{ zh: loaded.pool.zh }}>
      <h1>One question</h1>
      <p>
        From your sheet.{' '}
        {bank ? (
          <>
            It belongs to <AppLink href={`/quiz/${bank.id}`}>{bank.title}</AppLink>; here it is practice and counts for
            no quiz.
          </>
        ) : (
          <>
            It belongs to <AppLink href={`/${item.bank}`}>another page</AppLink>.
          </>
        )}
      </p>
      <div className={styles.single}>
        <Exercise item={item} />
      </div>
    </ReferenceProvider>
  );
}

function AskForName({ heading, text }: { heading: string; text: string }) {
  const open = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = String(new FormData(event.currentTarget).get('name') ?? '');
    window.location.hash = typed.slice(typed.lastIndexOf('#') + 1).trim();
  };
  return (
    <>
      <h1>{heading}</h1>
      {text && <p role="alert">{text}</p>}
      <form onSubmit={open} className={styles.ask}>
        <label htmlFor="name">What stands after the # on your sheet</label>
        <input id="name" name="name" autoComplete="off" autoCapitalize="none" spellCheck={false} required />
        <button type="submit">Open it</button>
      </form>
      <p>
        Or begin at <AppLink href="/">the lessons</AppLink>.
      </p>
    </>
  );
}
