'use client';

import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';
import { isEmbedded } from './embedded';

/** The site's frame, or for what stands inside another page's frame the bare one. */
export function AnyFrame({ site, bare }: { site: ReactNode; bare: ReactNode }) {
  return isEmbedded(usePathname()) ? bare : site;
}
