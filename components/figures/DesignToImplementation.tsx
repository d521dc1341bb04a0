import { CiteMark } from '../reference/CiteMark';
import { Arrow } from './Arrow';
import styles from './DesignToImplementation.module.css';
import plate from './Plate.module.css';
import { PlayableFigure } from './PlayableFigure';
import { PolicySheet } from './PolicySheet';
import type { Scene } from './scene';

const SCENES: Scene[] = [
  {
    part: 'sheet',
    does: 'travel',
    atS: 0,
    lastsS: 4.7,
    via: [
      { stop: 'design', at: 0 },
      { stop: 'design', at: 0.3 },
      { stop: 'text', at: 0.45 },
      { stop: 'text', at: 0.55 },
      { stop: 'ground', at: 0.7 },
      { stop: 'ground', at: 0.97 },
      { stop: 'ground', at: 1 },
    ],
  },
  { part: 'at-design', does: 'appear', atS: 1.4, lastsS: 0.4 },
  { part: 'at-text', does: 'appear', atS: 2.5, lastsS: 0.4 },
  { part: 'at-ground', does: 'appear', atS: 4.4, lastsS: 0.3 },
  { part: 'door-1', does: 'appear', atS: 0.3, lastsS: 0.4 },
  { part: 'push-1', does: 'push', atS: 0.6, lastsS: 0.6 },
  { part: 'seal-1', does: 'appear', atS: 0.9, lastsS: 0.25 },
  { part: 'text', does: 'appear', atS: 1.9, lastsS: 0.5 },
  { part: 'ground', does: 'appear', atS: 3, lastsS: 0.5 },
  { part: 'door-2', does: 'appear', atS: 3.3, lastsS: 0.4 },
  { part: 'push-2', does: 'push', atS: 3.6, lastsS: 0.6 },
  { part: 'seal-2', does: 'appear', atS: 3.9, lastsS: 0.25 },
];

/** The way of a policy, a sheet of paper, from Beijing to the ground; each push of a province leaves a seal on it. */
export function DesignToImplementation() {
  return (
    <PlayableFigure
      what="a policy travels, and a province pushes twice"
      scenes={SCENES}
      note={
        <p>
          A square seal stands for a province’s influence. As we read it, these two pushes are Lenz’s “dual strategy”;
          Beijing keeps control of design and strategy. <CiteMark paragraph="P3" /> Which push an example belongs to is
          our reading too. What it tries to change decides: the plan, or what is done under it. That one and the same
          province does both is our drawing: P9 gives the room to “local authorities”. <CiteMark paragraph="P9" />
        </p>
      }
    >
      <ol className={styles.path}>
        <li className={styles.stop}>
          <Stop seals={1} stop="design" />
          <span className={styles.traveller} data-part="sheet" aria-hidden="true">
            <PolicySheet seals={2} isMoving />
          </span>
          <div className={`${plate.box} ${plate.centre}`}>
            <h3>Design</h3>
            Beijing draws up a policy or a strategy.
          </div>
          <div className={`${plate.box} ${plate.province} ${styles.door}`} data-part="door-1">
            <Arrow says="Here a province pushes, on the design:" className={styles.push} part="push-1" />
            <span className={plate.who}>First push: from within</span>
            As part of the state, a province lobbies: what it already does should be made official.{' '}
            <CiteMark paragraph="P9" />
          </div>
        </li>
        <li className={`${styles.stop} ${styles.middle}`} data-part="text">
          <Stop seals={1} stop="text" />
          <div className={plate.box}>
            <h3>The text goes out</h3>
            Guidance from the centre. As a concept, Lenz says, the Belt and Road was ambiguous.{' '}
            <CiteMark paragraph="P9" />
          </div>
          <span className={styles.same} aria-hidden="true">
            the same province
          </span>
        </li>
        <li className={styles.stop}>
          <Stop seals={2} stop="ground" />
          <div className={`${plate.box} ${plate.abroad}`} data-part="ground">
            <h3>Implementation</h3>
            Work on the ground, in Africa too.
          </div>
          <div className={`${plate.box} ${plate.province} ${styles.door}`} data-part="door-2">
            <Arrow says="Here a province pushes again, on the work:" className={styles.push} part="push-2" />
            <span className={plate.who}>Second push: in the doing</span>
            The same province, executing projects, <CiteMark paragraph="P5" /> interprets the guidance in its own way.{' '}
            <CiteMark paragraph="P9" />
          </div>
        </li>
      </ol>
    </PlayableFigure>
  );
}

function Stop({ seals, stop }: { seals: number; stop: string }) {
  return (
    <span className={styles.marker} data-stop={stop} data-part={`at-${stop}`} aria-hidden="true">
      <PolicySheet seals={seals} />
    </span>
  );
}
