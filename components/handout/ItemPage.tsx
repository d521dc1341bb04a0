'use client';

import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { isScored } from '../../domain/item';
import type { ModulePlace } from '../../domain/module-link';
import { Exercise } from '../exercises/Exercise';
import { spoken } from '../reference/InlineText';
import { type Reference, ReferenceProvider } from '../reference/ReferenceProvider';
import { useAnnounce } from '../ui/Announcer';
import { AppLink } from '../ui/AppLink';
import { EmbedCode } from '../ui/EmbedCode';
import { FaultBoundary } from '../ui/FaultBoundary';
import { Fetching } from '../ui/Fetching';
import { OtherPlace } from '../ui/OtherPlace';
import { useHashName } from '../ui/use-hash';
import { usePageTitle } from '../ui/use-page-title';
import styles from './Handout.module.css';
import { type ItemFiles, useFetchedItem } from './use-fetched-item';

interface Site extends ItemFiles {
  basePath: string;
  /** Goes to another page of this site without leaving this one in the history. */
  leaveTo?: (address: string) => void;
}

/** Where a printed code or short link arrives: it leads on to the step of the exercise, or shows the question. */
export function ItemPage(site: Site) {
  const name = useHashName();
  if (name === null) return <p className="script-only">Opening …</p>;
  return <NamedItem id={name.toLowerCase()} {...site} />;
}

function NamedItem({ id, ...site }: Site & { id: string }) {
  const [first] = useState(id);
  const [hasChanged, setHasChanged] = useState(false);
  if (id !== first && !hasChanged) setHasChanged(true);
  if (id === '') return <AskForName id={id} heading="Which exercise?" text="" takesFocus={hasChanged} />;
  return <FoundItem key={id} id={id} takesFocus={hasChanged} {...site} />;
}

/** The heading of what an id led to. After another id it takes the focus, which went with what stood here before. */
function Heading({ takesFocus, children }: { takesFocus: boolean; children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}

function FoundItem({
  id,
  takesFocus,
  itemsUrl,
  homes,
  basePath,
  leaveTo = (address) => window.location.replace(address),
}: Site & { id: string; takesFocus: boolean }) {
  // A lesson's exercise is asked in its lesson, which has it.
  const { found, retry } = useFetchedItem(id, { itemsUrl, homes }, ({ place }) => place === null);
  const { home, pool } = found ?? { home: null, pool: null };
  const place = home?.place ?? null;
  const address = place && `${basePath}/lessons/${place.lesson.id}/#${place.step.id}`;
  // A lesson's exercise is worked where the lesson explains it: the address alone decides, once there is a browser.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each address
  useEffect(() => {
    if (address) leaveTo(address);
  }, [address]);
  if (place)
    return (
      <>
        <Heading takesFocus={takesFocus}>On to the lesson</Heading>
        <p>
          This exercise stands in step {place.step.number} of {place.lesson.title}:{' '}
          <AppLink href={`/lessons/${place.lesson.id}#${place.step.id}`}>{place.step.title}</AppLink>.
        </p>
      </>
    );
  if (!found || (home && !pool))
    return (
      <>
        {retry && <h1 tabIndex={-1}>The question could not be fetched</h1>}
        <Fetching what="the question" fault="Perhaps there is no network." retry={retry} />
      </>
    );
  const item = pool?.items.find((one) => one.id === id);
  if (!home || !pool || !item || !isScored(item))
    return (
      <AskForName
        id={id}
        takesFocus={takesFocus}
        heading="There is no such exercise"
        text={`Nothing here is called “${id.slice(0, 60)}”. Perhaps a letter is missing: look at the short link on your sheet again.`}
      />
    );
  return (
    <ReferenceProvider value={{ zh: pool.zh }}>
      <Heading takesFocus={takesFocus}>One question</Heading>
      <p>
        From your sheet.{' '}
        {home.quiz ? (
          <>
            It belongs to <AppLink href={`/quiz/${home.bank}`}>{home.quiz}</AppLink>; here it is practice and counts for
            no quiz.
          </>
        ) : (
          <>
            It belongs to <AppLink href={`/${home.bank}`}>another page</AppLink>.
          </>
        )}
      </p>
      <div className={styles.single}>
        <FaultBoundary what="This question">
          <PageTitle stem={item.stem} zh={pool.zh} />
          <Exercise item={item} />
        </FaultBoundary>
      </div>
      <p>
        For a page of your own:{' '}
        <EmbedCode
          src={`${window.location.origin}${basePath}/embed/i/#${id}`}
          title={`One question: ${home.quiz ?? 'Provinces as Global Actors'}`}
          height={760}
        />
      </p>
    </ReferenceProvider>
  );
}

/** Names the page after the first words of its question: enough to tell one open window from another. */
function PageTitle({ stem, zh }: { stem: string } & Reference) {
  const text = spoken(stem, { zh });
  usePageTitle(text.length > 60 ? `${text.slice(0, 60).replace(/\s\S*$/, '')} …` : text);
  return null;
}

function AskForName({
  id,
  heading,
  text,
  takesFocus,
}: {
  id: string;
  heading: string;
  text: string;
  takesFocus: boolean;
}) {
  const announce = useAnnounce();
  const [elsewhere, setElsewhere] = useState<ModulePlace | null>(null);
  const [isLost, setLost] = useState(false);
  const open = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = String(new FormData(event.currentTarget).get('name') ?? '');
    const code = await import('../../domain/module-link').catch(() => null);
    setLost(code === null);
    if (!code) return;
    const { findPlace, nameOfItem } = code;
    const name = nameOfItem(typed);
    const place = findPlace(typed);
    const other = place && place.path !== '/i' ? place : null;
    setElsewhere(other);
    if (other) return;
    // The address stays as it is, so nothing else would answer.
    if (name === id) announce(text || heading);
    window.location.hash = name;
  };
  return (
    <>
      <Heading takesFocus={takesFocus}>{heading}</Heading>
      {text && <p role="alert">{text}</p>}
      <form onSubmit={open} className={styles.ask}>
        <label htmlFor="name">What stands after the # on your sheet</label>
        <input id="name" name="name" autoComplete="off" autoCapitalize="none" spellCheck={false} required />
        <button type="submit">Open it</button>
      </form>
      {isLost && <p role="alert">What reads links could not be fetched. Perhaps there is no network: try again.</p>}
      <OtherPlace place={elsewhere} />
      <p>
        Or begin at <AppLink href="/">the lessons</AppLink>.
      </p>
    </>
  );
}
