'use client';

import { useEffect, useRef, useState } from 'react';
import { isAllKept, type KeepProgress, keepAll } from '../../runtime/keep-all';
import { useSaying } from '../ui/use-saying';
import styles from './KeepOffline.module.css';

type State = { kind: 'unknown' | 'kept' | 'free' | 'failed' } | { kind: 'keeping'; progress: KeepProgress | null };

/** Keeps the whole module on this device, on request: how much it is, how far it has come, and whether it is there. */
export function KeepOffline({ sizeUrl }: { sizeUrl: string }) {
  const [state, setState] = useState<State>({ kind: 'unknown' });
  const [size, setSize] = useState<string | null>(null);
  const [said, say] = useSaying();
  const reply = useRef<HTMLParagraphElement>(null);

  useEffect(() => {
    let isHere = true;
    void isAllKept().then((isKept) => {
      if (isHere) setState((now) => (now.kind === 'unknown' ? { kind: isKept ? 'kept' : 'free' } : now));
    });
    void readSize(sizeUrl).then((found) => {
      if (isHere) setSize(found);
    });
    return () => {
      isHere = false;
    };
  }, [sizeUrl]);

  async function keep() {
    if (state.kind === 'keeping') return;
    setState({ kind: 'keeping', progress: null });
    say('Keeping the module on this device …');
    const isKept = await keepAll((progress) => setState({ kind: 'keeping', progress }));
    setState({ kind: isKept ? 'kept' : 'failed' });
    say(isKept ? KEPT : FAILED);
    // The button has gone: the answer takes the focus.
    if (isKept) reply.current?.focus();
  }

  return (
    <>
      <p>
        What you have opened can be read again without a network, and your answers are kept as always. The rest is
        fetched only when you ask for it.
      </p>
      {state.kind !== 'kept' && (
        <button type="button" aria-disabled={state.kind === 'keeping'} onClick={() => void keep()}>
          Keep it all for offline use{size === null ? '' : ` (${size})`}
        </button>
      )}
      {state.kind === 'keeping' && (
        <progress
          className={styles.progress}
          aria-label="Kept so far"
          max={state.progress?.of ?? 1}
          value={state.progress?.done ?? 0}
        />
      )}
      <p ref={reply} tabIndex={-1} data-said>
        {said || (state.kind === 'kept' ? KEPT : '')}
      </p>
    </>
  );
}

const KEPT = 'The whole module is kept on this device. A new edition takes its place by itself when you are online.';
const FAILED =
  'Not all of it could be had. What has come is kept; try again with a better line, outside a private window, and with some room on the device.';

async function readSize(sizeUrl: string): Promise<string | null> {
  try {
    const { bytes } = await (await fetch(sizeUrl)).json();
    return Number.isFinite(bytes) ? `about ${(bytes / 1_000_000).toFixed(1)} MB` : null;
  } catch {
    return null;
  }
}
