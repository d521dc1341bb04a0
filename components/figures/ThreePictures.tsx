import { CiteMark } from '../reference/CiteMark';
import { Arrow } from './Arrow';
import { PictureChooser } from './PictureChooser';
import plate from './Plate.module.css';
import styles from './ThreePictures.module.css';

/** One headline through three pictures of China; places are fixed, so that one sees who comes in and who drops out. */
export function ThreePictures() {
  return (
    <PictureChooser
      headline="China opens rice centre in Madagascar"
      pictures={[
        { id: 'one', name: 'One actor', parts: 2, drawing: <OneActor /> },
        { id: 'apart', name: 'The centre taken apart', parts: 3, drawing: <CentreTakenApart /> },
        { id: 'both', name: 'Centre and provinces', parts: 3, drawing: <CentreAndProvinces /> },
      ]}
      note="All three are pictures of China. Who decided what in Madagascar, none of them shows."
    />
  );
}

function OneActor() {
  return (
    <>
      <p className={styles.reads}>
        “China” is one will. China is often still seen in this way, says Lenz. <CiteMark paragraph="P1" />
      </p>
      <ol className={styles.flow}>
        <li className={`${plate.box} ${plate.centre} ${styles.whole}`} data-part="one-1">
          <span className={plate.who}>China</span> wants, decides, does.
        </li>
        <RiceCentre part="one-2" />
      </ol>
      <Views inView="One actor, and nobody else" outOfView="Who gave the job, and who got it" />
    </>
  );
}

function CentreTakenApart() {
  return (
    <>
      <p className={styles.reads}>
        “China” is several bodies, all at the top. When the state is taken apart, says Lenz, most attention stays here.{' '}
        <CiteMark paragraph="P2" />
      </p>
      <ol className={styles.flow}>
        <li className={`${plate.box} ${plate.centre} ${styles.top}`} data-part="apart-1">
          <span className={plate.who}>The centre</span>
          <ul className={styles.bodies}>
            <li>Ministries</li>
            <li>
              <svg viewBox="0 0 24 20" width="24" height="20" aria-hidden="true">
                <path d="M7 2v16M3.5 14.5 7 18l3.5-3.5M17 18V2M13.5 5.5 17 2l3.5 3.5" />
              </svg>
              Central state firms
            </li>
          </ul>
        </li>
        <li className={`${plate.box} ${plate.missing} ${styles.below} ${styles.past}`} data-part="apart-2">
          <span className={plate.who}>Hunan</span> not in the picture
        </li>
        <RiceCentre part="apart-3" />
      </ol>
      <Views inView="Ministries and central firms that push and pull" outOfView="Hunan, which got the job" />
    </>
  );
}

function CentreAndProvinces() {
  return (
    <>
      <p className={styles.reads}>
        “China” is a centre and its provinces. Their relations are Lenz’s lens; to watch what passes between them is our
        way of using it. <CiteMark paragraph="P2" />
      </p>
      <ol className={styles.flow}>
        <li className={`${plate.box} ${plate.centre} ${styles.top}`} data-part="both-1">
          <span className={plate.who}>Beijing</span> pledges farm centres in 2006.
        </li>
        <li className={`${plate.box} ${plate.province} ${styles.below}`} data-part="both-2">
          <Arrow says="the job is passed to" className={styles.arrow} />
          <span className={plate.who}>Hunan</span> Its farm academy is assigned the job.
        </li>
        <RiceCentre part="both-3" />
      </ol>
      <Views inView="Two levels, and a job that passes between them" outOfView="The one will of picture 1" />
    </>
  );
}

function RiceCentre({ part }: { part: string }) {
  return (
    <li className={`${plate.box} ${plate.abroad} ${styles.abroad}`} data-part={part}>
      <Arrow says="leads to" className={styles.arrow} />
      <span className={plate.who}>Rice centre</span> Madagascar
    </li>
  );
}

function Views({ inView, outOfView }: { inView: string; outOfView: string }) {
  return (
    <dl className={styles.views}>
      <div>
        <dt>Appears</dt>
        <dd>{inView}</dd>
      </div>
      <div>
        <dt>Disappears</dt>
        <dd>{outOfView}</dd>
      </div>
    </dl>
  );
}
