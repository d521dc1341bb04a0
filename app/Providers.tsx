'use client';

import { usePathname } from 'next/navigation';
import { type ReactNode, useEffect, useLayoutEffect } from 'react';
import { SessionProvider } from '../components/session/SessionProvider';
import { PagePathContext } from '../components/shell/page-path';
import { Announcer } from '../components/ui/Announcer';
import { LinkProvider } from '../components/ui/AppLink';
import { bearOutsideChanges } from '../runtime/bear-outside-changes';
import { markReady, takeOverPage } from '../runtime/early-page';
import { fetchFace } from '../runtime/face';
import { registerServiceWorker } from '../runtime/register-service-worker';
import { tasteStore } from '../runtime/tastes';
import { EmbedLink } from './EmbedLink';
import { isEmbedded } from './embedded';
import { FollowLinks } from './FollowLinks';
import { KeepVisited } from './KeepVisited';
import { PageFocus } from './PageFocus';
import { SiteLink } from './SiteLink';

// Before React's first look at the page.
if (typeof document !== 'undefined') bearOutsideChanges(document);

/** What every page stands in: one session, one status region, the site's links. */
export function Providers({ children }: { children: ReactNode }) {
  // In another site's frame nothing is kept, and nothing fetched for later.
  const path = usePathname();
  const isFramed = isEmbedded(path);
  // React may have drawn the whole page anew, `<html>` included, which must not be seen.
  useLayoutEffect(() => takeOverPage(document), []);
  // Offline reading is a matter of the browser, once the page is up and has what was done before.
  useEffect(() => {
    markReady(document);
    if (isFramed) return;
    tasteStore.keepIn(() => window.localStorage);
    if (process.env.NODE_ENV === 'production') void registerServiceWorker(process.env.NEXT_PUBLIC_BASE_PATH ?? '');
  }, [isFramed]);
  // The home page is the first that most see: it costs what it shows.
  useEffect(() => {
    if (!isFramed && path !== '/') void fetchFace(document);
  }, [isFramed, path]);
  return (
    <LinkProvider link={isFramed ? EmbedLink : SiteLink}>
      <SessionProvider isKept={!isFramed}>
        <PagePathContext value={path.replace(/\/$/, '')}>
          <Announcer>{children}</Announcer>
        </PagePathContext>
        <PageFocus />
        {!isFramed && <FollowLinks />}
        {process.env.NODE_ENV === 'production' && !isFramed && <KeepVisited />}
      </SessionProvider>
    </LinkProvider>
  );
}
