'use client';

import { useSearchParams } from 'next/navigation';
import { useEffect } from 'react';
import { tellAtlasAddress } from '../../components/atlas/use-atlas-address';

/** Tells the atlas of addresses that the router has set: a link to this very page changes the query with no event of the browser. */
export function WatchAddress() {
  const query = useSearchParams().toString();
  // biome-ignore lint/correctness/useExhaustiveDependencies: each query is told once
  useEffect(tellAtlasAddress, [query]);
  return null;
}
