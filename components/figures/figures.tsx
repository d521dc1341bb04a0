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

/** What there is to see in each, in one line. */
export const HEADLINES: Readonly<Record<string, string>> = {
  'three-pictures': 'One headline, three answers to “who?”',
  'design-to-implementation': 'Lenz’s dual strategy: one policy, two places to push',
  'design-and-execution': 'For Lenz, the centre designs and provinces execute',
  'which-way-the-arrow-points': 'Turn the heavy arrow, and the story starts at the other end',
  'one-line-three-readings': 'One vague line, three gains',
};
