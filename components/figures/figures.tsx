import type { ComponentType } from 'react';

/** The drawings that a lesson can place with `<Figure id>`. */
export const FIGURES: Record<string, ComponentType> = {};
