import { DRAWINGS } from './pictures';

const INK = '#211c15';
const FILLS = { province: '#9c2a1a', country: '#0e5a54', blank: '#e3d8c2' };

/** What a shared link shows: 1200 by 630, drawn at build by Satori, which knows flex boxes and SVG alone. */
export function SharePicture({
  over,
  title,
  text,
  drawing,
}: {
  over: string;
  title: string;
  text: string;
  drawing: string;
}) {
  const { tiles, threads } = DRAWINGS[drawing] ?? { tiles: [], threads: [] };
  return (
    <div
      style={{
        display: 'flex',
        width: '100%',
        height: '100%',
        background: '#f7f2e7',
        color: INK,
        padding: 72,
        gap: 56,
      }}
    >
      <div style={{ display: 'flex', flexDirection: 'column', justifyContent: 'space-between', width: 584 }}>
        <div style={{ display: 'flex', flexDirection: 'column' }}>
          <div style={{ display: 'flex', fontSize: 28, color: '#5b5244', marginBottom: 20 }}>{over}</div>
          <div
            style={{
              display: 'flex',
              fontFamily: 'Title',
              fontSize: title.length > 24 ? 68 : 80,
              lineHeight: 1.05,
              letterSpacing: -1,
            }}
          >
            {title}
          </div>
          <div style={{ display: 'flex', fontSize: 34, lineHeight: 1.35, color: '#5b5244', marginTop: 28 }}>{text}</div>
        </div>
        <div style={{ display: 'flex', alignItems: 'center', gap: 18, fontSize: 28 }}>
          <Mark width={72} />
          Provinces as Global Actors
        </div>
      </div>
      <svg aria-hidden="true" width="416" height="486" viewBox="0 -35 416 486">
        {threads.map(([x1, y1, x2, y2]) => (
          <path
            key={`${x1} ${y1} ${x2} ${y2}`}
            d={`M${x1} ${y1}C${(x1 + x2) / 2} ${y1} ${(x1 + x2) / 2} ${y2} ${x2} ${y2}`}
            fill="none"
            stroke={INK}
            strokeWidth="5"
          />
        ))}
        {tiles.map(([x, y, side, of]) => (
          <rect key={`${x} ${y} ${of}`} x={x} y={y} width={side} height={side} rx="7" fill={FILLS[of]} />
        ))}
      </svg>
    </div>
  );
}

/** The mark on paper, with as much room around it as a round mask may cut away. */
export function IconPicture({ side, isMaskable }: { side: number; isMaskable: boolean }) {
  return (
    <div
      style={{
        display: 'flex',
        alignItems: 'center',
        justifyContent: 'center',
        width: '100%',
        height: '100%',
        background: '#f7f2e7',
      }}
    >
      <Mark width={Math.round(side * (isMaskable ? 0.62 : 0.82))} />
    </div>
  );
}

function Mark({ width }: { width: number }) {
  return (
    <svg aria-hidden="true" width={width} height={width / 2} viewBox="0 0 36 18">
      <path d="M12 9h12" stroke={INK} strokeWidth="3" />
      <rect x="1" y="2" width="14" height="14" rx="2" fill={FILLS.province} />
      <rect x="21" y="2" width="14" height="14" rx="2" fill={FILLS.country} />
    </svg>
  );
}
