'use client';

import { useEffect, useId, useMemo, useRef } from 'react';
import type { Receipt } from '../../domain/assignment/receipt';
import { writeReceiptCode } from '../../domain/assignment/receipt-code';
import { writeReceiptFile } from '../../domain/assignment/receipt-file';
import { saveFile } from '../../runtime/save-file';
import { CopyButton } from '../ui/CopyButton';
import { useSaying } from '../ui/use-saying';
import styles from './Receipt.module.css';
import { receiptFileName } from './receipt-file-name';

/** A receipt as a file to save and as a code to copy. */
export function HandIn({ receipt }: { receipt: Receipt }) {
  const field = useId();
  const code = useMemo(() => writeReceiptCode(receipt), [receipt]);
  const [said, say] = useSaying();
  const heading = useRef<HTMLParagraphElement>(null);
  // It comes up below the button that was pressed: whoever pressed it should land on it.
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className={styles.handIn}>
      <p ref={heading} tabIndex={-1}>
        <strong>Here is your receipt, {receipt.name}.</strong> Hand in either of the two; they say the same.
      </p>
      <button
        type="button"
        className="primary"
        onClick={() => {
          const name = receiptFileName(receipt);
          saveFile(name, 'application/json', writeReceiptFile(receipt));
          say(`${name} was handed to your browser: look in your downloads.`);
        }}
      >
        Save it as a file
      </button>
      {said && <p>{said}</p>}
      {code === null ? (
        <p>It is too long for a code to paste: hand in the file.</p>
      ) : (
        <>
          <label htmlFor={field} className={styles.codeLabel}>
            Or as a code to paste into an e-mail or a form, all of it
          </label>
          <textarea
            id={field}
            className={styles.code}
            readOnly
            rows={6}
            value={code}
            onFocus={(event) => event.currentTarget.select()}
          />
          <CopyButton text={code} name="Copy the code" />
        </>
      )}
    </div>
  );
}
