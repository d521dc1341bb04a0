'use client';

import { useState } from 'react';
import { type AnkiNote, noteItem } from '../../domain/anki/notes';
import { writeTsv } from '../../domain/anki/tsv';
import type { Log } from '../../domain/entry';
import type { CitedPool } from '../../domain/item-pool';
import { writeAnkiPackage } from '../../runtime/anki-package';
import { loadCitations, loadItems } from '../../runtime/load-items';
import { saveFile } from '../../runtime/save-file';
import { useSession } from '../session/SessionProvider';
import { useSaying } from '../ui/use-saying';
import { count } from './describe-entry';
import styles from './Record.module.css';

/** The module's questions as cards for Anki, all of them or those already met. */
export function AnkiExport({ itemsUrl }: { itemsUrl: string }) {
  const session = useSession();
  const [which, setWhich] = useState<'all' | 'met'>('all');
  const [fault, setFault] = useState('');
  const [said, say] = useSaying();

  async function save(write: (notes: AnkiNote[], deck: string) => string) {
    setFault('');
    say('');
    try {
      const met = which === 'met' ? listMet(session.getState().log) : null;
      const [items, citations] = await Promise.all([
        loadItems(itemsUrl, met ? { items: [...met] } : 'all'),
        loadCitations(itemsUrl),
      ]);
      const notes = listNotes({ ...items, ...citations }, met);
      if (notes.length === 0)
        setFault('You have met no question yet. Choose all cards, or answer some questions first.');
      else
        say(
          `${count(notes.length, 'card')} handed to your browser as ${write(notes, citations.title)}: look in your downloads.`,
        );
    } catch {
      setFault('The questions could not be loaded. Check the connection, then try again.');
    }
  }

  function writePackage(notes: AnkiNote[], deck: string): string {
    saveFile('provinces.apkg', 'application/octet-stream', writeAnkiPackage(notes, deck, session.now()));
    return 'provinces.apkg';
  }

  function writeText(notes: AnkiNote[], deck: string): string {
    saveFile('provinces-anki.txt', 'text/plain', writeTsv(notes, deck));
    return 'provinces-anki.txt';
  }

  return (
    <section aria-labelledby="anki">
      <h2 id="anki">Cards for Anki</h2>
      <p>
        Each scored question with its explanation and its paragraph. Matching, sorting and placing become one card for
        each thing to place; an order or a text with gaps stays one card. All start as new cards: Anki makes its own
        plan. A later export updates the cards that you imported before.
      </p>
      <fieldset className={styles.choice}>
        <legend>Which cards</legend>
        <label>
          <input type="radio" name="which" checked={which === 'all'} onChange={() => setWhich('all')} />
          All
        </label>
        <label>
          <input type="radio" name="which" checked={which === 'met'} onChange={() => setWhich('met')} />
          Those of questions that I have answered
        </label>
      </fieldset>
      <div className={styles.buttons}>
        <button type="button" onClick={() => void save(writePackage)}>
          Save as Anki package (.apkg)
        </button>
        <button type="button" onClick={() => void save(writeText)}>
          Save as text (tabs)
        </button>
      </div>
      <p role="alert" className={styles.fault}>
        {fault}
      </p>
      <p className={styles.said}>{said}</p>
    </section>
  );
}

function listMet(log: Log): Set<string> {
  return new Set(log.flatMap((entry) => (entry.type === 'attempt' ? entry.item : [])));
}

function listNotes(pool: CitedPool, met: ReadonlySet<string> | null): AnkiNote[] {
  return pool.items.filter((item) => !met || met.has(item.id)).flatMap((item) => noteItem(item, pool));
}
