'use client';

import type { Assignment } from '../../domain/assignment/assignment';
import { ATLAS_PART } from '../../domain/assignment/atlas-part';
import type { Outline } from '../../domain/assignment/outline';
import { CopyButton } from '../ui/CopyButton';
import { QrCode } from '../ui/QrCode';
import { CartridgeButton } from './CartridgeButton';
import { PackageButton } from './PackageButton';
import { QuizExportButton } from './QuizExportButton';
import styles from './Share.module.css';
import type { ShareWay } from './ShareAssignment';
import { writeInvitation } from './write-invitation';

/** Longer addresses make codes so dense that phones read them badly off a screen. */
const MAX_QR_CHARS = 1000;

/** One way to hand out an assignment besides copying its link. */
export function SharePanel({
  way,
  assignment,
  outline,
  address,
  basePath,
}: {
  way: ShareWay;
  assignment: Assignment;
  outline: Outline;
  address: string;
  basePath: string;
}) {
  if (way === 'qr') return <ForASlide address={address} />;
  if (way === 'mail') return <ForAMail assignment={assignment} outline={outline} address={address} />;
  const hasAtlas = assignment.parts.some((part) => part.kind === 'lesson' && part.lesson === ATLAS_PART);
  return (
    <>
      <p>
        The same assignment as one file for Moodle and other systems (SCORM, cmi5): students work in your course, and
        their scores arrive in its gradebook. Like a receipt, a score is what the student’s browser reports.
      </p>
      {hasAtlas ? (
        <p>The atlas does not go into a package: leave its investigations out, and give them by this page’s link.</p>
      ) : (
        <>
          <PackageButton assignment={assignment} playerUrl={`${basePath}/player`} />
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
        </>
      )}
      <details className={styles.details}>
        <summary>The questions for another quiz system (Moodle XML, GIFT, QTI)</summary>
        <QuizExportButton assignment={assignment} banks={outline.banks} playerUrl={`${basePath}/player`} />
      </details>
    </>
  );
}

function ForASlide({ address }: { address: string }) {
  if (address.length > MAX_QR_CHARS)
    return <p>The link is too long for a code that phones read well. Shorten the note, or hand out the link.</p>;
  return (
    <div className={styles.qr}>
      <QrCode text={address} name="QR code of the assignment’s link" />
    </div>
  );
}

function ForAMail({ assignment, outline, address }: { assignment: Assignment; outline: Outline; address: string }) {
  const { subject, body } = writeInvitation(assignment, outline, address);
  const mail = `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
  return (
    <>
      <label className={styles.label} htmlFor="mail">
        For an e-mail or your course page
      </label>
      <textarea id="mail" readOnly rows={8} value={body} onFocus={(event) => event.currentTarget.select()} />
      <p className={styles.buttons}>
        <CopyButton text={body} name="Copy the text" />
        {mail.length < 1900 && <a href={mail}>Open it in your mail program</a>}
      </p>
    </>
  );
}
