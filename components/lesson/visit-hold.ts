'use client';

import { createContext } from 'react';

/** True as long as it is not known whether a lesson may be shown: until then opening it is no visit. */
export const VisitHoldContext = createContext(false);
