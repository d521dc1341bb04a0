'use client';

import type { Assignment } from '../../domain/assignment/assignment';
import { encodeAssignment } from '../../domain/assignment/link';
import type { Outline } from '../../domain/assignment/outline';
import { AssignmentView } from '../assignment/AssignmentView';
import { describePart, describeRules } from '../assignment/describe-rules';
import { useCourse } from '../assignment/use-course';
import { AppLink } from '../ui/AppLink';
import { CopyButton } from '../ui/CopyButton';
import { QrCode } from '../ui/QrCode';
import { CartridgeButton } from './CartridgeButton';
import { PackageButton } from './PackageButton';
import { QuizExportButton } from './QuizExportButton';
import styles from './Share.module.css';
import { useReadiness } from './use-readiness';
import { writeInvitation } from './write-invitation';

/** One list for all renderings: with another each time the preview would be graded anew at every keystroke. */
const NO_LOG: readonly [] = [];

/** Longer addresses make codes so dense that phones read them badly off a screen. */
const MAX_QR_CHARS = 1000;

/** What has been built so far: in words, and once it is whole as link, code, e-mail and preview. */
export function ShareAssignment({
  result,
  outline,
  itemsUrl,
  basePath,
}: {
  result: { assignment: Assignment } | { faults: string[] };
  outline: Outline;
  itemsUrl: string;
  basePath: string;
}) {
  const { loaded } = useCourse(outline, itemsUrl);
  const link = 'faults' in result ? null : encodeAssignment(result.assignment);
  const heading = 'faults' in result ? 'Not ready yet' : link === null ? 'Too much for a link' : 'Ready to hand out';
  useReadiness(heading);
  if ('faults' in result) {
    return (
      <section className={styles.share} aria-labelledby="share">
        <h2 id="share">{heading}</h2>
        <ul className={styles.faults}>
          {result.faults.map((fault) => (
            <li key={fault}>{fault}</li>
          ))}
        </ul>
      </section>
    );
  }
  const { assignment } = result;
  if (link === null) {
    return (
      <section className={styles.share} aria-labelledby="share">
        <h2 id="share">{heading}</h2>
        <p>Shorten the note, or make two assignments of it.</p>
      </section>
    );
  }
  const address = `${window.location.origin}${basePath}/assignment/#${link}`;
  const invitation = writeInvitation(assignment, outline, address);
  const mail = `mailto:?subject=${encodeURIComponent(invitation.subject)}&body=${encodeURIComponent(invitation.body)}`;
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
      <CopyButton text={address} name="Copy the link" />
      <p className={styles.small}>
        The whole assignment is in the link, after the #, which no server ever sees. It is a configuration and not a
        secret: whoever has the link can read it and make another.
      </p>
      <ul className={styles.summary}>
        {assignment.parts.map((part) => (
          <li key={describePart(part, outline)}>{describePart(part, outline)}</li>
        ))}
      </ul>
      <dl className={styles.rules}>
        {describeRules(assignment, outline).map(({ name, text }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <label className={styles.label} htmlFor="mail">
        For an e-mail or your course page
      </label>
      <textarea id="mail" readOnly rows={8} value={invitation.body} onFocus={(event) => event.currentTarget.select()} />
      <p className={styles.buttons}>
        <CopyButton text={invitation.body} name="Copy the text" />
        {mail.length < 1900 && <a href={mail}>Open it in your mail program</a>}
      </p>
      <details className={styles.details}>
        <summary>A QR code for a slide or a handout</summary>
        {address.length <= MAX_QR_CHARS ? (
          <div className={styles.qr}>
            <QrCode text={address} name="QR code of the assignment’s link" />
          </div>
        ) : (
          <p>The link is too long for a code that phones read well. Shorten the note, or hand out the link.</p>
        )}
      </details>
      <p className={styles.buttons}>
        On paper: <AppLink href={`/teach/handout#${link}`}>Print a worksheet</AppLink> ·{' '}
        <AppLink href={`/teach/handout/key#${link}`}>Print its key</AppLink>
      </p>
      <details className={styles.details}>
        <summary>A package for your LMS (SCORM, cmi5)</summary>
        <p>
          The same assignment as one file for Moodle and other systems: students work in your course, and their scores
          arrive in its gradebook. Like a receipt, a score is what the student’s browser reports.
        </p>
        <PackageButton assignment={assignment} playerUrl={`${basePath}/player`} />
      </details>
      <details className={styles.details}>
        <summary>A Common Cartridge: a whole course for Canvas, Moodle, Brightspace or Blackboard</summary>
        <p>
          One file for a course: a module for each lesson with links to this site, the lesson to read, worksheets,
          discussions, ready quizzes that your course marks, and the question banks; keys and teaching notes are for
          instructors. Scores from this site do not arrive in your course: for that take a package.
        </p>
        <CartridgeButton
          assignment={assignment}
          siteUrl={`${window.location.origin}${basePath}`}
          playerUrl={`${basePath}/player`}
        />
      </details>
      <details className={styles.details}>
        <summary>The questions for another quiz system (Moodle XML, GIFT, QTI)</summary>
        <QuizExportButton assignment={assignment} banks={outline.banks} playerUrl={`${basePath}/player`} />
      </details>
      <details className={styles.details}>
        <summary>Preview: what a student will see</summary>
        <AssignmentView
          assignment={assignment}
          outline={outline}
          log={NO_LOG}
          course={loaded?.course ?? null}
          isPreview
        />
      </details>
      <p>
        <AppLink href={`/assignment#${link}`}>Open it as a student</AppLink> ·{' '}
        <AppLink href={`/teach/results#${link}`}>Collect the receipts for it</AppLink>
      </p>
    </section>
  );
}
