'use client';

import { type ReactNode, useEffect } from 'react';
import { SessionProvider } from '../components/session/SessionProvider';
import { Announcer } from '../components/ui/Announcer';
import { LinkProvider } from '../components/ui/AppLink';
import { registerServiceWorker } from '../runtime/register-service-worker';
import { tasteStore } from '../runtime/tastes';
import { PageFocus } from './PageFocus';
import { SiteLink } from './SiteLink';

/** What every page stands in: one session, one status region, Next's links. */
export function Providers({ children }: { children: ReactNode }) {
  // Offline reading is a matter of the browser, once the page is up. From here on, forms are React's.
  useEffect(() => {
    document.documentElement.dataset.ready = '';
    tasteStore.keepIn(() => window.localStorage);
    if (process.env.NODE_ENV === 'production') void registerServiceWorker(process.env.NEXT_PUBLIC_BASE_PATH ?? '');
  }, []);
  return (
    <LinkProvider link={SiteLink}>
      <SessionProvider>
        <Announcer>{children}</Announcer>
        <PageFocus />
      </SessionProvider>
    </LinkProvider>
  );
}
