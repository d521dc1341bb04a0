'use client';

import { type ComponentType, type ReactNode, useEffect, useRef, useState } from 'react';
import type { EvidenceLinkHead } from '../../domain/evidence/evidence';
import styles from './EmbeddedAtlas.module.css';

export interface EmbeddedMapsProps {
  links: readonly EvidenceLinkHead[];
  totals: Readonly<Record<string, number>>;
}

/** How far from the screen the maps begin to load. */
const NEAR = '400px';

/** Fetches the maps when their place comes near the screen; until then, and should they not come, the list stands in. */
export function LazyAtlas({ way, children, ...maps }: EmbeddedMapsProps & { way: ReactNode; children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  const [Maps, setMaps] = useState<ComponentType<EmbeddedMapsProps> | null>(null);
  const [isListed, setIsListed] = useState(false);
  // Nearness to the screen is known to the browser alone.
  useEffect(() => {
    const element = place.current;
    if (!element || Maps) return;
    const load = () =>
      import('./EmbeddedMaps').then(
        (module) => setMaps(() => module.EmbeddedMaps),
        () => setIsListed(true),
      );
    if (typeof IntersectionObserver === 'undefined') {
      void load();
      return;
    }
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        observer.disconnect();
        void load();
      },
      { rootMargin: NEAR },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [Maps]);
  return (
    <>
      <div ref={place} className={styles.place}>
        {Maps && <Maps {...maps} />}
      </div>
      <div className={styles.links} data-folded={!isListed || undefined}>
        {children}
      </div>
      <p className={`${styles.foot} script-only`}>
        <button type="button" aria-expanded={isListed} onClick={() => setIsListed(!isListed)}>
          {isListed ? 'Hide the list' : `The ${maps.links.length} links as a list`}
        </button>
        {way}
      </p>
    </>
  );
}
