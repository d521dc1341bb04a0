import { formatElsewhere, formatMoment } from '../../components/assignment/format-due';

const at = Date.UTC(2026, 11, 1, 21, 59);

test.each(['Etc/Unknown', 'Mars/Base', ''])('by the clocks of “%s”, which nobody knows, nothing is said', (zone) => {
  expect(formatElsewhere(at, 'Africa/Lusaka', zone)).toBeNull();
});

test('a due date in a zone that nobody knows is said in UTC', () => {
  expect(formatMoment(at, 'Etc/Unknown')).toMatch(/^Tuesday,? 1 December 2026, 21:59 \(UTC\)$/);
});
