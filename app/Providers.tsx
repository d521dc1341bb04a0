'use client';

import NextLink from 'next/link';
import { type ReactNode, useEffect } from 'react';
import { SessionProvider } from '../components/session/SessionProvider';
import { Announcer } from '../components/ui/Announcer';
import { LinkProvider } from '../components/ui/AppLink';
import { registerServiceWorker } from '../runtime/register-service-worker';
import { tasteStore } from '../runtime/tastes';

/** What every page stands in: one session, one status region, Next's links. */
export function Providers({ children }: { children: ReactNode }) {
  // Offline reading is a matter of the browser, once the page is up. From here on, forms are React's.
  useEffect(() => {
    document.documentElement.dataset.ready = '';
    tasteStore.keepIn(() => window.localStorage);
    if (process.env.NODE_ENV === 'production') void registerServiceWorker(process.env.NEXT_PUBLIC_BASE_PATH ?? '');
  }, []);
  return (
    <LinkProvider link={NextLink}>
      <SessionProvider>
        <Announcer>{children}</Announcer>
      </SessionProvider>
    </LinkProvider>
  );
}
