'use client';

import { createContext } from 'react';

/** True as long as it is not known whether a lesson may be shown: until then opening it is no visit. */
export const VisitHoldContext = createContext(false);

/** True where a lesson that was put away came by a press of a button: that button is gone, so the lesson takes the focus. */
export const AskedForContext = createContext(false);
