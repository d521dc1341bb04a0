import { CiteMark } from '../reference/CiteMark';
import { Arrow } from './Arrow';
import styles from './DesignAndExecution.module.css';
import plate from './Plate.module.css';
import { PlayableFigure } from './PlayableFigure';
import type { Scene } from './scene';

/** Six standing pairs from the evidence tables, by the year in which the record begins. */
const PAIRS = [
  { year: 1963, province: 'Hubei', state: 'Algeria' },
  { year: 1968, province: 'Zhejiang', state: 'Mali' },
  { year: 1971, province: 'Shaanxi', state: 'Sudan' },
  { year: 1973, province: 'Hunan', state: 'Sierra Leone' },
  { year: 1975, province: 'Gansu', state: 'Madagascar' },
  { year: 1981, province: 'Fujian', state: 'Botswana' },
];

const SCENES: Scene[] = [
  { part: 'centre', does: 'appear', atS: 0, lastsS: 0.6 },
  ...PAIRS.flatMap(({ province }, i): Scene[] => [
    { part: province, does: 'appear', atS: 0.8 + i * 0.6, lastsS: 0.4 },
    { part: `${province}-state`, does: 'appear', atS: 1.1 + i * 0.6, lastsS: 0.4 },
  ]),
];

/** One design, six executions; the frames show that a province, below a state, is paired with a state. */
export function DesignAndExecution() {
  return (
    <PlayableFigure
      what="one design goes to six provinces, and from them to six states"
      scenes={SCENES}
      note={
        <p>
          Double frame: a state. Single frame: a province, which is a part of one. That the two are paired is, for Lenz,
          what is distinctive about China. <CiteMark paragraph="P5" /> The division of labour is hers; the pairs come
          from our evidence tables, and she names none of them.
        </p>
      }
    >
      <div className={styles.model}>
        <div className={`${plate.box} ${plate.centre} ${styles.design}`} data-part="centre">
          <h3>The centre designs</h3>
          <p>
            Central agents design policies. <CiteMark paragraph="P5" />
          </p>
        </div>
        <div className={styles.execution}>
          <h3>Provinces execute</h3>
          <p className={styles.heads}>
            <span>Province</span> <span>record begins</span> <span>African state</span>
          </p>
          <ol>
            {PAIRS.map(({ year, province, state }) => (
              <li key={province} className={styles.pair}>
                <span className={`${plate.box} ${plate.province} ${styles.province}`} data-part={province}>
                  <span className={plate.who}>{province}</span>
                </span>
                <span className={styles.link} data-part={`${province}-state`}>
                  <span className="visually-hidden"> staffs medical teams, on record from </span>
                  {year}
                  <Arrow says="in" className={styles.arrow} />
                </span>
                <span className={`${plate.box} ${plate.abroad} ${styles.state}`} data-part={`${province}-state`}>
                  <span className={plate.who}>{state}</span>
                </span>
              </li>
            ))}
          </ol>
        </div>
      </div>
    </PlayableFigure>
  );
}
