import { StrictMode, useState, useSyncExternalStore } from 'react';
import type { Root } from 'react-dom/client';
import { ReferenceProvider } from '../../components/reference/ReferenceProvider';
import { SessionProvider } from '../../components/session/SessionProvider';
import { Announcer } from '../../components/ui/Announcer';
import { LinkProvider } from '../../components/ui/AppLink';
import { FaultBoundary } from '../../components/ui/FaultBoundary';
import { makeResumeTable } from '../../domain/resume/resume-table';
import { createLmsConnection, type LmsConnection } from '../../runtime/lms/lms-connection';
import { createSession } from '../../runtime/session';
import { AssignmentPlayer } from './AssignmentPlayer';
import { createDriver } from './create-driver';
import { Leaving } from './Leaving';
import { PlayerLink } from './PlayerLink';
import { type PlayerGlobals, readGlobals } from './player-globals';
import { drawShortId } from './random-ids';
import { WhenStarted } from './WhenStarted';

/** Begins the session with the LMS and shows the player; throws when the package's own scripts have not run or are broken. */
export function startPlayer(root: Root): void {
  const globals = readGlobals();
  const { data } = globals;
  const connection = createLmsConnection(
    createDriver(data, window),
    makeResumeTable(data.assignment, data.course),
    Date.now,
  );
  const session = createSession({ openStorage: connection.openStorage, now: Date.now, newId: drawShortId });

  // All that is kept and reported is handed over while the page goes away; `unload` would come too late or not at all.
  window.addEventListener('pagehide', () => void connection.leave('at-once'));
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void connection.flush();
  });
  // A page that comes back out of the browser's cache has ended its session: it has to begin another one.
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) window.location.reload();
  });

  const zh = Object.fromEntries(data.course.glossary.flatMap((entry) => (entry.zh ? [[entry.id, entry.zh]] : [])));
  root.render(
    <StrictMode>
      <FaultBoundary what="This module">
        <LinkProvider link={PlayerLink}>
          <SessionProvider session={session}>
            <ReferenceProvider value={{ zh }}>
              <Announcer>
                <Player {...globals} connection={connection} />
              </Announcer>
            </ReferenceProvider>
          </SessionProvider>
        </LinkProvider>
      </FaultBoundary>
    </StrictMode>,
  );
}

function Player({ data, lessons, connection }: PlayerGlobals & { connection: LmsConnection }) {
  const status = useSyncExternalStore(connection.subscribe, connection.getStatus);
  const [isLeaving, setIsLeaving] = useState(false);
  const exitUrl = status.start?.ok && /^https?:/i.test(status.start.exitUrl ?? '') ? status.start.exitUrl : null;
  if (isLeaving)
    return (
      <Leaving
        connection={connection}
        stay={() => setIsLeaving(false)}
        goAway={() => window.location.assign(exitUrl ?? '')}
      />
    );
  return (
    <WhenStarted>
      <AssignmentPlayer
        data={data}
        lessons={lessons}
        connection={connection}
        exit={exitUrl === null ? null : () => setIsLeaving(true)}
      />
    </WhenStarted>
  );
}
