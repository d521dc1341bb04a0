'use client';

import { Suspense, useState } from 'react';
import type { Assignment } from '../../domain/assignment/assignment';
import type { Outline } from '../../domain/assignment/outline';
import { AppLink } from '../ui/AppLink';
import { CopyButton } from '../ui/CopyButton';
import { lazyOr } from '../ui/lazy-or';
import { NotFetched } from '../ui/NotFetched';
import styles from './Share.module.css';
import { useReadiness } from './use-readiness';

const SharePanel = lazyOr(async () => (await import('./SharePanel')).SharePanel, NotFetched);
const StudentPreview = lazyOr(async () => (await import('./StudentPreview')).StudentPreview, NotFetched);

/** Ways to hand out an assignment besides its link; each opens below its button. */
const WAYS = [
  { id: 'qr', name: 'QR code' },
  { id: 'mail', name: 'E-mail' },
  { id: 'lms', name: 'LMS' },
] as const;
export type ShareWay = (typeof WAYS)[number]['id'];

/** What has been built: the link once it is whole, and every way to hand it out; before that, what is missing. */
export function ShareAssignment({
  result,
  link,
  isBegun,
  preset,
  outline,
  itemsUrl,
  basePath,
}: {
  result: { assignment: Assignment } | { faults: string[] };
  /** The assignment as a link holds it; null where there is none, or too much for one. */
  link: string | null;
  /** Whether anything has been chosen. */
  isBegun: boolean;
  /** The id of the preset that the form is filled by, or null. */
  preset: string | null;
  outline: Outline;
  itemsUrl: string;
  basePath: string;
}) {
  const [way, setWay] = useState<ShareWay | null>(null);
  const [isPreviewed, setIsPreviewed] = useState(false);
  const heading =
    'faults' in result
      ? isBegun
        ? 'Not ready yet'
        : 'First, choose what they do'
      : link === null
        ? 'Too much for a link'
        : 'Ready to hand out';
  useReadiness(heading, preset);
  if (!isBegun) {
    return (
      <section className={styles.share} aria-labelledby="share">
        <h2 id="share">{heading}</h2>
        <p>Press one of the four above, or tick lessons and quizzes. The link to hand out then stands here.</p>
      </section>
    );
  }
  if ('faults' in result || link === null) {
    const faults = 'faults' in result ? result.faults : ['Shorten the note, or make two assignments of it.'];
    return (
      <section className={styles.share} aria-labelledby="share">
        <h2 id="share">{heading}</h2>
        <ul className={styles.faults}>
          {faults.map((fault) => (
            <li key={fault}>{fault}</li>
          ))}
        </ul>
      </section>
    );
  }
  const { assignment } = result;
  const address = `${window.location.origin}${basePath}/assignment/#${link}`;
  return (
    <section className={styles.share} aria-labelledby="share">
      <h2 id="share">{heading}</h2>
      <label className={styles.label} htmlFor="link">
        The link
      </label>
      <input
        id="link"
        className={styles.link}
        readOnly
        value={address}
        onFocus={(event) => event.currentTarget.select()}
      />
      <div className={styles.ways}>
        <CopyButton text={address} name="Copy the link" isMain />
        {WAYS.map(({ id, name }) => (
          <button
            key={id}
            type="button"
            aria-expanded={way === id}
            aria-controls="share-way"
            onClick={() => setWay(way === id ? null : id)}
          >
            {name}
          </button>
        ))}
      </div>
      <div id="share-way" className={styles.way}>
        {way && (
          <Suspense fallback={<p>Opening …</p>}>
            <SharePanel way={way} assignment={assignment} outline={outline} address={address} basePath={basePath} />
          </Suspense>
        )}
      </div>
      <details className={styles.details} onToggle={(event) => setIsPreviewed(event.currentTarget.open)}>
        <summary>Preview: what a student will see</summary>
        {isPreviewed && (
          <Suspense fallback={<p>Opening …</p>}>
            <StudentPreview assignment={assignment} outline={outline} itemsUrl={itemsUrl} />
          </Suspense>
        )}
      </details>
      <ul className={styles.links}>
        <li>
          <AppLink href={`/assignment#${link}`}>Open it as a student</AppLink>
        </li>
        <li>
          <AppLink href={`/teach/results#${link}`}>Collect the receipts for it</AppLink>
        </li>
        <li>
          <AppLink href={`/teach/handout#${link}`}>Print a worksheet</AppLink>
        </li>
        <li>
          <AppLink href={`/teach/handout/key#${link}`}>Print its key</AppLink>
        </li>
      </ul>
      <p className={styles.small}>
        The whole assignment is in the link, after the #, which no server sees. It is no secret: whoever has it can read
        it and make another.
      </p>
    </section>
  );
}
