// @ts-check
// The data that Next's pages carry for React (React's flight format) as rows, and back. What is not known here throws: a
// page is never written on a guess.

/** @typedef {{ id: string, kind: 'text', value: string }} TextRow */
/** @typedef {{ id: string, kind: 'model', value: unknown }} ModelRow */
/** @typedef {{ id: string, kind: 'module' | 'hint' | 'error' | 'stream', raw: string, value: unknown }} LineRow a stream has several rows of its id: its beginning, pieces and end */
/** @typedef {TextRow | ModelRow | LineRow} Row */
/** @typedef {{ list: Row[], byId: Map<string, Row> }} Flight */
/** @typedef {['$', string, string | null, Record<string, unknown>]} FlightElement */

/** A script as Next writes it, or as `writePush` does. */
const PUSH =
  /<script[^>]*>(?:\(self\.__next_f=self\.__next_f\|\|\[\]\)\.push\(\[0\]\);)?(?:\(self\.__next_f=self\.__next_f\|\|\[\]\)|self\.__next_f)\.push\(([\s\S]*?)\)<\/script>/g;
const LINES = /** @type {Record<string, LineRow['kind']>} */ ({
  ...{ I: 'module', H: 'hint', E: 'error' },
  ...{ x: 'stream', X: 'stream', C: 'stream' },
});
/** A reference to a row, or by a path to a part of one: `$1a`, `$L1a` (lazy), `$@1a` (promise), `$1a:props:children:2`. */
const REFERENCE = /^\$[L@QWiBFKZh]?([0-9a-f]+)((?::[^:]+)*)$/;

/**
 * The scripts of a page that hand its data over, and the data; null where there are none.
 * @param {string} html
 */
export function readPushes(html) {
  const found = [...html.matchAll(PUSH)];
  if (found.length === 0) return null;
  let text = '';
  for (const [, argument = ''] of found) {
    const [type, piece] = JSON.parse(argument);
    if (type === 1 && typeof piece === 'string') text += piece;
    else if (type !== 0) throw new Error(`data of the type ${type}, which is not known here`);
  }
  const places = found.map(({ index, 0: { length } }) => ({ start: index, end: index + length }));
  return { places, text };
}

/** One script with all of the data. */
export function writePush(/** @type {string} */ text) {
  const json = JSON.stringify(text).replace(/[<\u2028\u2029]/g, (sign) => {
    return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
  return `<script>(self.__next_f=self.__next_f||[]).push([0]);self.__next_f.push([1,${json}])</script>`;
}

/**
 * The rows of a flight. A text has its length before it, in bytes; every other row ends with its line.
 * @param {string} text
 * @returns {Flight}
 */
export function parseFlight(text) {
  const bytes = Buffer.from(text);
  /** @type {Row[]} */
  const list = [];
  /** @type {Map<string, Row>} */
  const byId = new Map();
  const add = (/** @type {Row} */ row) => {
    list.push(row);
    const first = byId.get(row.id);
    if (first && first.kind !== 'stream') throw new Error(`row ${row.id} comes twice`);
    if (row.id !== '' && !first) byId.set(row.id, row);
  };
  let at = 0;
  while (at < bytes.length) {
    const colon = bytes.indexOf(':', at);
    const id = bytes.toString('utf8', at, colon);
    if (colon < 0 || !/^[0-9a-f]*$/.test(id))
      throw new Error(`no row begins at ${bytes.toString('utf8', at, at + 40)}`);
    const isText = bytes[colon + 1] === 'T'.charCodeAt(0);
    const end = bytes.indexOf(isText ? ',' : '\n', colon);
    if (end < 0) throw new Error(`row ${id} has no end`);
    const line = bytes.toString('utf8', colon + 1, end);
    at = end + 1;
    if (isText) {
      const length = Number.parseInt(line.slice(1), 16);
      if (!(at + length <= bytes.length)) throw new Error(`row ${id} is shorter than it says`);
      add({ id, kind: 'text', value: bytes.toString('utf8', at, at + length) });
      at += length;
    } else add(parseLine(id, line));
  }
  return { list, byId };
}

/** @returns {Row} */
function parseLine(/** @type {string} */ id, /** @type {string} */ line) {
  const tag = line[0] ?? '';
  if (/^(?:["[{\d-]|null$|true$|false$)/.test(line)) return { id, kind: 'model', value: JSON.parse(line) };
  const kind = LINES[tag];
  if (!kind) throw new Error(`row ${id} is of the kind ${tag}, which is not known here`);
  const holdsValue = kind === 'module' || (kind === 'stream' && line.length > 1);
  return { id, kind, raw: line, value: holdsValue ? JSON.parse(line.slice(1)) : null };
}

/** The flight as text, without the rows that nothing leads to from the first. */
export function writeFlight(/** @type {Flight} */ flight) {
  const live = findLive(flight);
  return flight.list
    .filter(({ id }) => id === '' || live.has(id))
    .map((row) => {
      if (row.kind === 'text') return `${row.id}:T${Buffer.byteLength(row.value).toString(16)},${row.value}`;
      return `${row.id}:${row.kind === 'model' ? JSON.stringify(row.value) : row.raw}\n`;
    })
    .join('');
}

/** The ids of the rows that something leads to. */
function findLive(/** @type {Flight} */ { list, byId }) {
  /** @type {Map<string, Set<string>>} */
  const leadTo = new Map();
  for (const { id, kind, value } of list) {
    const to = leadTo.get(id) ?? new Set();
    leadTo.set(id, to);
    if (kind !== 'text') eachReference(value, (reference) => to.add(reference.id));
  }
  /** @type {Set<string>} */
  const live = new Set();
  const mark = (/** @type {string} */ id) => {
    if (!byId.has(id)) throw new Error(`a reference to row ${id}, which is not there`);
    if (live.has(id)) return;
    live.add(id);
    leadTo.get(id)?.forEach(mark);
  };
  mark('0');
  return live;
}

/** What a string refers to; null for a string that is only a text. */
export function parseReference(/** @type {unknown} */ value) {
  const found = typeof value === 'string' && value.startsWith('$') && REFERENCE.exec(value);
  return found ? { id: found[1] ?? '', path: (found[2] ?? '').split(':').slice(1) } : null;
}

/**
 * Every reference within a value.
 * @param {unknown} value
 * @param {(reference: { id: string, path: string[] }) => void} visit
 */
function eachReference(value, visit) {
  if (typeof value === 'string') {
    const reference = parseReference(value);
    if (reference) visit(reference);
  } else if (typeof value === 'object' && value !== null)
    for (const key in value) eachReference(/** @type {Record<string, unknown>} */ (value)[key], visit);
}

/** The references with a path in all rows that something leads to. */
export function listPaths(/** @type {Flight} */ flight) {
  const live = findLive(flight);
  /** @type {{ id: string, path: string[] }[]} */
  const found = [];
  for (const { id, kind, value } of flight.list)
    if (kind === 'model' && live.has(id))
      eachReference(value, (reference) => {
        if (reference.path.length > 0) found.push(reference);
      });
  return found;
}

export function isElement(/** @type {unknown} */ value) {
  return Array.isArray(value) && value.length === 4 && value[0] === '$' && typeof value[1] === 'string';
}

/**
 * The values that a reference comes through, its row's first and its own last; no farther than one that ends the way.
 * @param {Flight} flight
 * @param {{ id: string, path: string[] }} reference
 * @param {(value: unknown) => boolean} [isEnd]
 * @returns {unknown[]}
 */
export function follow(flight, { id, path }, isEnd = () => false) {
  /** @type {unknown[]} */
  const way = [];
  const arrive = (/** @type {unknown} */ value) => {
    way.push(value);
    const reference = parseReference(value);
    if (reference) way.push(...follow(flight, reference, isEnd));
  };
  arrive(flight.byId.get(id)?.value);
  for (const step of path) {
    const here = /** @type {Record<string, unknown>} */ (way.at(-1));
    if (isEnd(here)) return way;
    const name = isElement(here) ? { type: '1', key: '2', props: '3' }[step] : step;
    if (typeof here !== 'object' || here === null || name === undefined || !(name in here))
      throw new Error(`the reference $${[id, ...path].join(':')} leads nowhere`);
    arrive(here[name]);
  }
  return way;
}
