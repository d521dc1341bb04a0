import { Example } from '../ui/Example';
import { ForecastPlot } from './ForecastPlot';
import { RecallTable } from './RecallTable';

/** Questions on each of the days to come, made up so that they look as days do after two lessons. */
const PLANNED = [4, 6, 3, 0, 5, 8, 2, 1, 0, 3, 5, 2, 0, 1, 4, 0, 0, 2, 1, 3, 0, 0, 1, 0, 2, 0, 0, 1, 0, 1];

const ROWS = [
  { group: 'First lesson', items: 12, asked: 10, right: 8, expected: 0.86 },
  { group: 'Second lesson', items: 9, asked: 5, right: 3, expected: 0.78 },
];

/** What the page on one's memory will look like. */
export function ExampleProgress({ today }: { today: number }) {
  const days = PLANNED.map((count, i) => ({
    day: today + i,
    items: Array.from({ length: count }, (_, n) => `example ${n}`),
  }));
  return (
    <Example of="how many questions come on each of the next thirty days, and how many you remembered.">
      <ForecastPlot days={days} today={today} />
      <RecallTable caption="By lesson" head="Lesson" rows={ROWS} nameOf={(group) => group} />
    </Example>
  );
}
