import { CiteMark } from '../reference/CiteMark';
import { Arrow } from './Arrow';
import styles from './OneLineThreeReadings.module.css';
import plate from './Plate.module.css';
import { PlayableFigure } from './PlayableFigure';
import type { Scene } from './scene';

/** The versions are the figure’s own, with three of the provinces that the lesson tells of. */
const READINGS = [
  {
    province: 'Hebei',
    role: 'moving factories abroad',
    advantages: 'furnaces and kilns that stand idle',
    partners: 'countries that will take such works',
    version: 'Firms with idle furnaces and kilns shall be rewarded for opening works in partner countries.',
    gain: 'A heading from above for a plan it already had.',
  },
  {
    province: 'Hunan',
    role: 'host of a national China–Africa expo',
    advantages: 'its halls, and large Africa trade events since 2015',
    partners: 'African ministers and buyers',
    version: 'Buyers and ministers from African partners shall be welcomed to our halls every second year.',
    gain: 'A national heading for guests whom it had been inviting anyway.',
  },
  {
    province: 'Xinjiang',
    role: 'core of the land belt',
    advantages: 'a place at the head of the route',
    partners: 'its neighbours to the west',
    version: 'Rail depots and customs posts on the way to Central Asia shall be enlarged first.',
    gain: 'A claim to have its rails and posts come first.',
  },
];

const SCENES: Scene[] = [
  { part: 'line', does: 'appear', atS: 0, lastsS: 0.5 },
  { part: 'province', does: 'appear', atS: 0.6, lastsS: 0.5 },
  { part: 'advantages', does: 'appear', atS: 1.3, lastsS: 0.6 },
  { part: 'partners', does: 'appear', atS: 2.2, lastsS: 0.6 },
  { part: 'version', does: 'appear', atS: 3.1, lastsS: 0.6 },
  { part: 'gain', does: 'appear', atS: 4, lastsS: 0.6 },
];

/** A vague line as a form with two blanks, and three provinces that fill them in. */
export function OneLineThreeReadings() {
  return (
    <PlayableFigure
      what="two vague words are filled in, three times over"
      scenes={SCENES}
      note={
        <p>
          Invented by us: the line, the three versions and the gains. Real: the provinces and their roles or projects.
          That the ambiguity of the Belt and Road left room to interpret is Lenz’s argument; <CiteMark paragraph="P9" />{' '}
          so is, for clustering, central policy put to use as a justification. <CiteMark paragraph="P7" /> To carry this
          over to one vague line is our step.
        </p>
      }
    >
      <blockquote className={`${plate.box} ${plate.centre} ${styles.line}`}>
        <p className={styles.label}>From the centre · invented by us</p>
        <p>
          Regions shall bring their <em data-part="advantages">advantages</em> into play and deepen practical
          cooperation with <em data-part="partners">partners</em> along the routes.
        </p>
      </blockquote>
      <ul className={styles.readings}>
        {READINGS.map((reading) => (
          <li key={reading.province} className={`${plate.box} ${plate.province} ${styles.reading}`}>
            <Arrow says="read by" className={styles.arrow} />
            <div data-part="province">
              <h3>{reading.province}</h3>
              <p className={styles.role}>{reading.role}</p>
            </div>
            <dl>
              <Row term="“Advantages” are" part="advantages" text={reading.advantages} />
              <Row term="“Partners” are" part="partners" text={reading.partners} />
              <Row term="Its version, invented" part="version" text={`“${reading.version}”`} />
              <Row term="It gains" part="gain" text={reading.gain} />
            </dl>
          </li>
        ))}
      </ul>
    </PlayableFigure>
  );
}

function Row({ term, text, part }: { term: string; text: string; part: string }) {
  return (
    <div className={styles.row} data-row={part} data-part={part}>
      <dt>{term}</dt>
      <dd>{text}</dd>
    </div>
  );
}
