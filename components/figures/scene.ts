/**
 * One movement of a figure: of every element with `data-part={part}`, from `atS` on, for `lastsS` (seconds after
 * "Play"). Each ends where the still figure stands. An element has at most one scene of a kind.
 */
export type Scene = { part: string; atS: number; lastsS: number } & (
  | { does: 'appear' | 'push' | 'turn' }
  /** Visits the elements with `data-stop`, each at a share (0 to 1) of its time. */
  | { does: 'travel'; via: readonly { stop: string; at: number }[] }
);

type Movement = { opacity?: number[]; transform?: string[]; times?: number[] };

/** The keyframes of a scene for one element; a journey is measured on the page as it is laid out now. */
export function findMovement(scene: Scene, element: Element, stage: Element): Movement {
  switch (scene.does) {
    case 'appear':
      return { opacity: [0.12, 1] };
    case 'push':
      return { transform: ['translateY(14px)', 'translateY(-6px)', 'translateY(0px)'] };
    case 'turn':
      return { transform: ['rotate(180deg)', 'rotate(-14deg)', 'rotate(0deg)'] };
    case 'travel': {
      const home = findCentre(element);
      const stops = scene.via.map(({ stop }) => findCentre(stage.querySelector(`[data-stop="${stop}"]`) ?? element));
      return {
        transform: stops.map(({ x, y }) => `translate(${x - home.x}px, ${y - home.y}px)`),
        // Only while it is under way: the still figure shows it at every stop.
        opacity: scene.via.map((_, i) => (i === scene.via.length - 1 ? 0 : 1)),
        times: scene.via.map(({ at }) => at),
      };
    }
  }
}

function findCentre(element: Element): { x: number; y: number } {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}
