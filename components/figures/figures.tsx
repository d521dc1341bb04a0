import type { ComponentType } from 'react';
import { DesignAndExecution } from './DesignAndExecution';
import { DesignToImplementation } from './DesignToImplementation';
import { OneLineThreeReadings } from './OneLineThreeReadings';
import { ThreePictures } from './ThreePictures';
import { WhichWayTheArrowPoints } from './WhichWayTheArrowPoints';

/** The drawings that a lesson can place with `<Figure id>`. Their text is HTML from the server; only motion is a script. */
export const FIGURES: Record<string, ComponentType> = {
  'three-pictures': ThreePictures,
  'design-to-implementation': DesignToImplementation,
  'design-and-execution': DesignAndExecution,
  'which-way-the-arrow-points': WhichWayTheArrowPoints,
  'one-line-three-readings': OneLineThreeReadings,
};
