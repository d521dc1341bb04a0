'use client';

import { MendAddress } from './MendAddress';
import { PasteLink } from './PasteLink';

/** What leads on from an address that leads nowhere: what it meant, and a field for the link as it was sent. */
export function Mends({ basePath }: { basePath: string }) {
  return (
    <>
      <MendAddress basePath={basePath} />
      <PasteLink basePath={basePath} />
    </>
  );
}
