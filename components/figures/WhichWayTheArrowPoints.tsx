import { CiteMark } from '../reference/CiteMark';
import { Arrow } from './Arrow';
import { ArrowTurner } from './ArrowTurner';
import plate from './Plate.module.css';
import { PlayableFigure } from './PlayableFigure';
import type { Scene } from './scene';
import styles from './WhichWayTheArrowPoints.module.css';

const SCENES: Scene[] = [
  { part: 'usual-beijing', does: 'appear', atS: 0, lastsS: 0.4 },
  { part: 'usual-province', does: 'appear', atS: 0.4, lastsS: 0.4 },
  { part: 'usual-firms', does: 'appear', atS: 0.8, lastsS: 0.4 },
  { part: 'lenz-1', does: 'appear', atS: 1.5, lastsS: 0.4 },
  { part: 'lenz-2', does: 'appear', atS: 2, lastsS: 0.4 },
  { part: 'lenz-3', does: 'appear', atS: 2.5, lastsS: 0.4 },
  { part: 'lenz-4', does: 'appear', atS: 3, lastsS: 0.4 },
  // Until now it has pointed as in the usual story.
  { part: 'arrow', does: 'turn', atS: 3.5, lastsS: 0.8 },
  { part: 'lenz-5', does: 'appear', atS: 4.1, lastsS: 0.5 },
];

/** Beijing, province and firms stand where they stood; in the second chain the arrow at Beijing's policy is turned. */
export function WhichWayTheArrowPoints() {
  return (
    <PlayableFigure
      what="first the usual chain, then the one that Lenz argues for"
      scenes={SCENES}
      note={
        <p>
          The heavy arrow joins Beijing and the province. Lenz, as we read her, turns it round: provinces start, and
          policy serves them, for what they did and for what they do next. The order of the steps, and that they run in
          a loop, is our reading too. <CiteMark paragraph="P7" />
        </p>
      }
    >
      <ArrowTurner>
        <section className={styles.lenz} aria-label="As Lenz argues">
          <h3>
            As Lenz argues <CiteMark paragraph="P7" />
          </h3>
          <ol>
            <li className={`${plate.box} ${plate.province}`} data-part="lenz-1">
              <Who number={1}>The province</Who> is pushed outwards by factors at home, such as targets for the economy
              and for unemployment.
            </li>
            <li className={`${plate.box} ${plate.abroad}`} data-part="lenz-2">
              <Arrow says="so" className={styles.arrow} />
              <Who number={2}>Its firms,</Who> which it owns, expand its engagement in a country.
            </li>
            <li className={`${plate.box} ${plate.abroad}`} data-part="lenz-3">
              <Arrow says="so" className={styles.arrow} />
              <Who number={3}>More follows</Who> Investment, migration and wider economic ties grow.
            </li>
            <li className={`${plate.box} ${plate.province}`} data-part="lenz-4">
              <Arrow says="so" className={styles.arrow} />
              <Who number={4}>The province</Who> gains interests by engaging, and an incentive for more: on to 2 again.
            </li>
            <li className={styles.last}>
              <Arrow says="and all of it is justified by" className={`${styles.arrow} ${styles.turned}`} part="arrow" />
              <div className={`${plate.box} ${plate.centre}`} data-part="lenz-5">
                <Who number={5}>Beijing’s policy,</Who> put to use for what was done and for what comes next.
              </div>
            </li>
          </ol>
        </section>
      </ArrowTurner>
    </PlayableFigure>
  );
}

function Who({ number, children }: { number: number; children: string }) {
  return (
    <span className={plate.who}>
      <span className={styles.number}>{number}</span> {children}
    </span>
  );
}
