'use client';

import { useState } from 'react';
import type { AttemptEntry, Entry } from '../../domain/entry';
import { isScored } from '../../domain/item';
import type { ItemPool } from '../../domain/item-pool';
import { hasChanged } from '../../domain/progress';
import { loadItems } from '../../runtime/load-items';
import { ResponseText } from '../exercises/ResponseText';
import { ReferenceProvider } from '../reference/ReferenceProvider';
import styles from './Record.module.css';

/** All that is kept of one entry: an answer in words, for which the questions are fetched, and every field as it stands. */
export function EntryDetails({ entry, name, itemsUrl }: { entry: Entry; name: string; itemsUrl: string }) {
  const [pool, setPool] = useState<ItemPool | null>(null);

  function open(isOpen: boolean) {
    // Without the questions (no network, say) the fields below still tell everything.
    if (isOpen && entry.type === 'attempt')
      loadItems(itemsUrl, { items: [entry.item] }).then(setPool, () => setPool(null));
  }

  return (
    <details onToggle={(event) => open(event.currentTarget.open)}>
      <summary>
        All that is kept<span className="visually-hidden"> of {name}</span>
      </summary>
      {pool && entry.type === 'attempt' && (
        <ReferenceProvider value={pool}>
          <AnswerInWords attempt={entry} pool={pool} />
        </ReferenceProvider>
      )}
      <pre className={styles.raw}>{JSON.stringify(entry, null, 2)}</pre>
    </details>
  );
}

function AnswerInWords({ attempt, pool }: { attempt: AttemptEntry; pool: ItemPool }) {
  const item = pool.items.find(({ id }) => id === attempt.item);
  if (!item) return <p>This question is no longer part of the module.</p>;
  const { response } = attempt;
  return (
    <>
      {hasChanged(item, attempt) && <p>The question was changed since you answered.</p>}
      {isScored(item) && <ResponseText item={item} response={response} />}
      {item.kind === 'predict' && response.kind === 'choice' && (
        <p>Your guess: {item.options.find(({ id }) => id === response.chosen[0])?.text}</p>
      )}
      {response.kind === 'text' && <p>Your words: {response.text}</p>}
    </>
  );
}
