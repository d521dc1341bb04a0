'use client';

import { useId, useState } from 'react';
import type { Assignment } from '../../domain/assignment/assignment';
import {
  BANK_CHOICES,
  type BankChoice,
  CARTRIDGE_FORMATS,
  CARTRIDGE_NAMES,
  type CartridgeFormat,
} from '../../packaging/cartridge/cartridge-format';
import type { CartridgeNote, MadeCartridge } from '../../packaging/cartridge/make-cartridge';
import { readSiteAddress } from '../../packaging/cartridge/site-address';
import { readPlayerFilesFrom } from '../../runtime/read-player-file';
import { saveFile } from '../../runtime/save-file';
import { useAnnounce } from '../ui/Announcer';
import styles from './Lms.module.css';
import { RadioGroup } from './RadioGroup';

const FOR_WHOM: Record<CartridgeFormat, string> = { cc13: '', cc11: ', for Moodle and older systems' };
/** What is done with it next; what Moodle needs besides stands in its own page, which is long. */
const AND_THEN: Record<CartridgeFormat, string> = {
  cc13: '',
  cc11: ' In Moodle, set the points of the ready quizzes first: “About this cartridge” says how.',
};
const BANKS: Record<BankChoice, string> = {
  all: 'All of the module',
  chosen: 'Those of the chosen lessons and quizzes',
  none: 'None: for Moodle, which is slow with large banks and has Moodle XML',
};

/** Makes a Common Cartridge of an assignment, in the browser, and lists what it could not hold; its code is fetched when it is asked for. */
export function CartridgeButton({
  assignment,
  siteUrl,
  playerUrl,
}: {
  assignment: Assignment;
  /** Where this site seems to lie; the teacher may know better. */
  siteUrl: string;
  playerUrl: string;
}) {
  const announce = useAnnounce();
  const field = useId();
  const [format, setFormat] = useState<CartridgeFormat>('cc13');
  const [banks, setBanks] = useState<BankChoice>('all');
  const [address, setAddress] = useState(siteUrl);
  const [isBusy, setBusy] = useState(false);
  const [result, setResult] = useState<{ said: string; notes: CartridgeNote[] }>({ said: '', notes: [] });
  const site = readSiteAddress(address);
  const make = async () => {
    if (isBusy) return;
    setBusy(true);
    setResult({ said: 'Making the cartridge …', notes: [] });
    const made = await makeIt(assignment, { format, site, banks }, playerUrl);
    setBusy(false);
    setResult(made);
    announce(made.said);
  };
  return (
    <div className={styles.lms}>
      <label className={styles.field} htmlFor={field}>
        Address at which students find this site
      </label>
      <input
        id={field}
        className={styles.address}
        type="url"
        value={address}
        aria-invalid={site === null || undefined}
        aria-describedby={`${field}-why`}
        onChange={(event) => setAddress(event.currentTarget.value)}
      />
      <p id={`${field}-why`} className={styles.why}>
        The links in the cartridge lead there. Change it if you see this page at another address than they will.
      </p>
      <RadioGroup
        legend="Version"
        name="cartridge-format"
        value={format}
        options={CARTRIDGE_FORMATS.map((value) => ({ value, text: CARTRIDGE_NAMES[value] + FOR_WHOM[value] }))}
        choose={setFormat}
      />
      <RadioGroup
        legend="Question banks"
        name="cartridge-banks"
        value={banks}
        options={BANK_CHOICES.map((value) => ({ value, text: BANKS[value] }))}
        choose={setBanks}
      />
      <button type="button" aria-disabled={isBusy || undefined} onClick={() => void make()}>
        Make the cartridge
      </button>
      <p className={styles.said}>{result.said}</p>
      {result.notes.length > 0 && (
        <ul className={styles.list} aria-label="Changed or left out of the cartridge">
          {result.notes.map(({ text, items }) => (
            <li key={text}>
              <details>
                <summary>
                  {text} {items.length === 1 ? 'One question.' : `${items.length} questions.`}
                </summary>
                <code>{items.join(', ')}</code>
              </details>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

async function makeIt(
  assignment: Assignment,
  { format, site, banks }: { format: CartridgeFormat; site: string | null; banks: BankChoice },
  playerUrl: string,
): Promise<{ said: string; notes: CartridgeNote[] }> {
  if (site === null)
    return { said: 'That is not the address of a site: it begins with https:// and ends before /teach.', notes: [] };
  try {
    const { makeCartridge } = await import('../../packaging/cartridge/make-cartridge');
    const made = await makeCartridge(assignment, { format, site, banks }, readPlayerFilesFrom(playerUrl));
    if (!made.ok) return { said: sayRefusal(made), notes: [] };
    saveFile(made.name, made.mime, made.zip);
    return {
      said: `${made.name} is ready: import it into your course.${AND_THEN[format]} What it could not hold is listed below.`,
      notes: made.notes,
    };
  } catch {
    return {
      said: 'The cartridge could not be made, because a part of it could not be fetched. Perhaps there is no network: try again.',
      notes: [],
    };
  }
}

function sayRefusal(refusal: Extract<MadeCartridge, { ok: false }>): string {
  if (refusal.why === 'unknown-content')
    return `This version of the module does not have ${refusal.unknown.join(', ') || 'all that the assignment asks for'}. Reload this page and build it anew.`;
  return 'This is too much for a link. Shorten the note, or make two cartridges of it.';
}
