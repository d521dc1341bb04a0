'use client';

import { useAnimate } from 'framer-motion/mini';
import { type RefObject, useEffect } from 'react';
import { findMovement, type Scene } from './scene';

/** Plays the scenes once, when it is put there, on what is already on the page, and leaves no trace. Draws nothing. */
export function Motion({ stage, scenes }: { stage: RefObject<HTMLElement | null>; scenes: readonly Scene[] }) {
  const [, animate] = useAnimate();

  // Moves elements that others rendered, so it has to wait until they are there.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another render of the figure is no reason to play again
  useEffect(() => {
    const root = stage.current;
    if (!root || window.matchMedia?.('(prefers-reduced-motion: reduce)').matches) return;
    const moved = scenes.flatMap((scene) =>
      [...root.querySelectorAll<HTMLElement | SVGElement>(`[data-part="${scene.part}"]`)].map((element) => {
        const { styles, times, ease } = findMovement(scene, element, root);
        const controls = animate(element, styles, { delay: scene.atS, duration: scene.lastsS, times, ease });
        return { element, controls };
      }),
    );
    const restore = () => {
      for (const { element } of moved) {
        element.style.removeProperty('opacity');
        element.style.removeProperty('transform');
      }
    };
    let isOver = false;
    Promise.all(moved.map(({ controls }) => controls)).then(() => {
      if (!isOver) restore();
    });
    return () => {
      isOver = true;
      for (const { controls } of moved) controls.cancel();
      restore();
    };
  }, []);

  return null;
}
