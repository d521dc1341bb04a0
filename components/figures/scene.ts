/**
 * One movement of a figure: of every element with `data-part={part}`, from `atS` on, for `lastsS` (seconds after
 * "Play"). Each ends where the still figure stands. An element has at most one scene of a kind.
 */
export type Scene = { part: string; atS: number; lastsS: number } & (
  | { does: 'appear' | 'push' | 'turn' }
  /** Visits the elements with `data-stop`, each at a share (0 to 1) of its time. */
  | { does: 'travel'; via: readonly { stop: string; at: number }[] }
);

type Movement = {
  styles: { opacity?: number[]; transform?: string[] };
  times?: number[];
  ease: 'easeOut' | 'easeInOut'[];
};

/** How one element moves in a scene; a journey is measured on the page as it is laid out now. */
export function findMovement(scene: Scene, element: Element, stage: Element): Movement {
  switch (scene.does) {
    case 'appear':
      return { styles: { opacity: [0.12, 1] }, ease: 'easeOut' };
    case 'push':
      return { styles: { transform: ['translateY(14px)', 'translateY(-6px)', 'translateY(0px)'] }, ease: 'easeOut' };
    case 'turn':
      return { styles: { transform: ['rotate(180deg)', 'rotate(-14deg)', 'rotate(0deg)'] }, ease: 'easeOut' };
    case 'travel': {
      const home = findCentre(element);
      const stops = scene.via.map(({ stop }) => findCentre(stage.querySelector(`[data-stop="${stop}"]`) ?? element));
      return {
        styles: {
          transform: stops.map(({ x, y }) => `translate(${x - home.x}px, ${y - home.y}px)`),
          // Seen only while it is under way: the still figure shows it at every stop.
          opacity: stops.map((_, i) => (i === stops.length - 1 ? 0 : 1)),
        },
        times: scene.via.map(({ at }) => at),
        // A list eases each leg by itself; one word would bend the whole timetable.
        ease: stops.map(() => 'easeInOut' as const),
      };
    }
  }
}

function findCentre(element: Element): { x: number; y: number } {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}
