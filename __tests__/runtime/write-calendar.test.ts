/** @jest-environment node */
import ICAL from 'ical.js';
import { dayOfDate } from '../../domain/review/day';
import { writeCalendar } from '../../runtime/write-calendar';

const parts = {
  title: 'Provinces as Global Actors',
  url: 'https://example.org/review/',
  now: Date.UTC(2026, 10, 24, 9),
};

const day = (date: string, ...items: string[]) => ({ day: dayOfDate(date) ?? 0, items });

const days = [day('2026-11-24', 'a', 'b'), day('2026-11-25'), day('2026-12-31', 'c'), day('2028-02-28', 'a', 'b', 'c')];

function readEvents(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
}

test('another reader finds one event for each day with something planned', () => {
  const events = readEvents(writeCalendar(days, parts));

  expect(events.map((event) => [event.startDate.toString(), event.summary])).toEqual([
    ['2026-11-24', 'Review: 2 questions'],
    ['2026-12-31', 'Review: 1 question'],
    ['2028-02-28', 'Review: 3 questions'],
  ]);
});

test('events last the whole day, to the next one, over the turn of a year and to a leap day', () => {
  const events = readEvents(writeCalendar(days, parts));

  expect(events.every((event) => event.startDate.isDate && event.endDate.isDate)).toBe(true);
  expect(events.map((event) => event.endDate.toString())).toEqual(['2026-11-25', '2027-01-01', '2028-02-29']);
});

test('a day keeps its UID in a later file, and no two days share one', () => {
  const uids = readEvents(writeCalendar(days, parts)).map((event) => event.uid);
  const later = readEvents(writeCalendar(days.slice(2), { ...parts, now: parts.now + 864e5 })).map(
    (event) => event.uid,
  );

  expect(new Set(uids).size).toBe(3);
  expect(later).toEqual(uids.slice(1));
});

test('what RFC 5545 asks of a file: version, product, stamp, lines that end in CRLF and are no longer than 75 octets', () => {
  const text = writeCalendar(days, parts);
  const calendar = new ICAL.Component(ICAL.parse(text));
  const stamps = calendar.getAllSubcomponents('vevent').map((event) => String(event.getFirstPropertyValue('dtstamp')));
  const lines = text.split('\r\n');

  expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
  expect(calendar.getFirstPropertyValue('prodid')).toMatch(/Provinces/);
  expect(stamps).toEqual(Array(3).fill('2026-11-24T09:00:00Z'));
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  expect(Math.max(...lines.map((line) => new TextEncoder().encode(line).length))).toBeLessThanOrEqual(75);
});

test('the day does not count as busy, and the event leads to the review', () => {
  const [event] = new ICAL.Component(ICAL.parse(writeCalendar(days, parts))).getAllSubcomponents('vevent');

  expect(event?.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
  expect(event?.getFirstPropertyValue('url')).toBe('https://example.org/review/');
});

test('with Chinese and emoji too no line is longer than 75 octets, no letter is cut, and the calendar has its name', () => {
  const title = `中国各省作为全球行动者，“走出去”的省份；𠮷👩🏽‍🏫, a; b\\c `.repeat(6).slice(0, 190);
  const text = writeCalendar(days, { ...parts, title, url: `https://example.org/${'路径/'.repeat(30)}review/` });
  const bytes = new TextEncoder().encode(text);
  const lines = text.split('\r\n');

  expect(Math.max(...lines.map((line) => new TextEncoder().encode(line).length))).toBeLessThanOrEqual(75);
  expect(new TextDecoder('utf-8', { fatal: true }).decode(bytes)).toBe(text);
  expect(text).not.toContain('\ufffd');
  const calendar = new ICAL.Component(ICAL.parse(text));
  const [event] = readEvents(text);
  expect(event?.description).toContain(title.trim());
  // ical.js takes what begins with X- as it stands: a reader of RFC 5545 takes the backslashes off.
  expect(String(calendar.getFirstPropertyValue('x-wr-calname')).replace(/\\([\\;,])/g, '$1')).toBe(
    `Review: ${title.trim()}`,
  );
});
