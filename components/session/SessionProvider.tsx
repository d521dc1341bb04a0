'use client';

import { createContext, type ReactNode, use, useEffect, useState, useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import { openStorage } from '../../runtime/open-storage';
import { createSession, type Session } from '../../runtime/session';
import type { SessionState } from '../../runtime/session-state';
import { AreAnswersKept } from '../ui/kept-words';

const SessionContext = createContext<Session | null>(null);

/** A session over the browser's own record, or over one that ends with the page; the storage is first touched in `load`. */
function createBrowserSession(isKept: boolean): Session {
  return createSession({
    // Every page needs it at once, so it comes with the page: fetched later it would hold up what waits for the record.
    openStorage: async () => {
      if (isKept) return openStorage();
      return { storage: (await import('../../runtime/memory-storage')).createMemoryStorage(), refusal: null };
    },
    now: () => Date.now(),
    newId: drawId,
  });
}

/** 80 random bits. Not `randomUUID`: a browser withholds that from pages on plain HTTP. */
function drawId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(10)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A page that was put away has missed what other tabs did meanwhile; one that is looked at again tries at once what failed. */
function watchPage(session: Session): () => void {
  const onShow = ({ persisted }: PageTransitionEvent) => void (persisted && session.readAnew());
  const onResume = () => void session.readAnew();
  const onSeen = () => document.visibilityState === 'visible' && session.tryAgain();
  window.addEventListener('pageshow', onShow);
  // Chromium freezes pages in the background, too.
  document.addEventListener('resume', onResume);
  document.addEventListener('visibilitychange', onSeen);
  return () => {
    window.removeEventListener('pageshow', onShow);
    document.removeEventListener('resume', onResume);
    document.removeEventListener('visibilitychange', onSeen);
  };
}

/** Null before the storage has answered, and where it holds what a newer page wrote or has not taken the last of it. */
function areAnswersKept({ isLoaded, refusal }: SessionState): boolean | null {
  if (!isLoaded || refusal === 'newer' || refusal === 'slow') return null;
  return refusal === null;
}

/** Gives the pages below one session; a test or an LMS player brings its own. */
export function SessionProvider({
  session,
  isKept = true,
  children,
}: {
  session?: Session;
  /** Whether the browser keeps what is done; else it ends with the page. */
  isKept?: boolean;
  children: ReactNode;
}) {
  const [current] = useState(() => session ?? createBrowserSession(isKept));
  // The saved record can only be read in a browser, and only after the first paint.
  useEffect(() => {
    void current.load();
    return watchPage(current);
  }, [current]);
  const areKept = useStore(current, (state) => isKept && areAnswersKept(state));
  return (
    <SessionContext value={current}>
      <AreAnswersKept value={areKept}>{children}</AreAnswersKept>
    </SessionContext>
  );
}

export function useSession(): Session {
  const session = use(SessionContext);
  if (!session) throw new Error('useSession needs a SessionProvider above it');
  return session;
}

export function useSessionState<T>(select: (state: SessionState) => T): T {
  return useStore(useSession(), select);
}

const never = () => () => {};

/** False in the static HTML and the first render over it, true from then on. */
export function useIsHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
