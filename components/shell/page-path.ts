'use client';

import { createContext } from 'react';

/** The path of the page on screen, below the site's base, without a closing slash; null where no router tells it. */
export const PagePathContext = createContext<string | null>(null);
