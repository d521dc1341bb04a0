'use client';

import { useState } from 'react';
import type { Assignment } from '../../domain/assignment/assignment';
import { FORMAT_NAMES, PACKAGE_FORMATS, type PackageFormat } from '../../packaging/format';
import type { Packaged } from '../../packaging/package-assignment';
import { readPlayerFilesFrom } from '../../runtime/read-player-file';
import { saveFile } from '../../runtime/save-file';
import { useAnnounce } from '../ui/Announcer';
import styles from './Lms.module.css';
import { RadioGroup } from './RadioGroup';

/** Makes a zip of an assignment for an LMS, in the browser; its code is fetched when it is asked for. */
export function PackageButton({ assignment, playerUrl }: { assignment: Assignment; playerUrl: string }) {
  const announce = useAnnounce();
  const [format, setFormat] = useState<PackageFormat>('scorm12');
  const [state, setState] = useState<{ isBusy: boolean; said: string }>({ isBusy: false, said: '' });
  const make = async () => {
    if (state.isBusy) return;
    setState({ isBusy: true, said: 'Making the package …' });
    const said = await makePackage(assignment, format, playerUrl);
    setState({ isBusy: false, said });
    announce(said);
  };
  return (
    <div className={styles.lms}>
      <RadioGroup
        legend="Standard"
        name="lms-format"
        value={format}
        options={PACKAGE_FORMATS.map((value) => ({ value, text: FORMAT_NAMES[value] }))}
        choose={setFormat}
      />
      <button type="button" aria-disabled={state.isBusy || undefined} onClick={() => void make()}>
        Make the package
      </button>
      <p className={styles.said}>{state.said}</p>
    </div>
  );
}

async function makePackage(assignment: Assignment, format: PackageFormat, playerUrl: string): Promise<string> {
  try {
    const { packageAssignment } = await import('../../packaging/package-assignment');
    const packaged = await packageAssignment(assignment, format, readPlayerFilesFrom(playerUrl));
    if (!packaged.ok) return sayRefusal(packaged);
    saveFile(packaged.name, 'application/zip', packaged.zip);
    return `${packaged.name} is ready: upload it to your course as a ${FORMAT_NAMES[format]} package.`;
  } catch {
    return 'The package could not be made, because a part of it could not be fetched. Perhaps there is no network: try again.';
  }
}

function sayRefusal(refusal: Extract<Packaged, { ok: false }>): string {
  if (refusal.why === 'unknown-content')
    return `This version of the module does not have ${refusal.unknown.join(', ') || 'all that the assignment asks for'}. Reload this page and build it anew.`;
  return 'This is more than a SCORM package can keep of where a student is. Make two packages of it, allow fewer questions, or take cmi5.';
}
