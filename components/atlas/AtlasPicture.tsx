'use client';

import { memo, Suspense } from 'react';
import type { EvidenceLink } from '../../domain/evidence/evidence';
import atlas from './Atlas.module.css';
import { AtlasMaps } from './AtlasMaps';
import { LazyPairs } from './LazyPairs';
import { Legend } from './Legend';
import type { Remarks } from './LinkFacts';
import type { PictureProps } from './picture-props';

/** The links as maps or as pairs; drawn anew with what they show or a place that is pressed, and not with each filter. The legend of the pairs stands above them: they are higher than a window. */
export const AtlasPicture = memo(function AtlasPicture({
  as,
  remarks,
  ...picture
}: PictureProps<EvidenceLink> & { as: 'pairs' | null; remarks: ReadonlyMap<string, Remarks> }) {
  if (as === null) return <AtlasMaps {...picture} />;
  return (
    <>
      <Legend of="pairs" />
      <Suspense fallback={<div className={atlas.pairsRoom} data-coming />}>
        <LazyPairs {...picture} remarks={remarks} />
      </Suspense>
    </>
  );
});
