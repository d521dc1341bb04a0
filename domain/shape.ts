/** What a shape makes of a value that does not have it. */
const REFUSED = Symbol('refused');

/**
 * Reads a value from outside: a copy that holds what the shape names and nothing else, or REFUSED. Total over whatever
 * JSON, a database or a message can give; a value is never asked for anything before it is known to have it.
 */
export type Shape<T> = (raw: unknown) => T | typeof REFUSED;

export type ReadAs<S> = S extends Shape<infer T> ? T : never;

type Fields = Readonly<Record<string, Shape<unknown>>>;
type ShapedFields<F extends Fields> = { -readonly [K in keyof F]: ReadAs<F[K]> };

/** A value from outside in a shape, or null. */
export function parseAs<T>(shape: Shape<T>, raw: unknown): T | null {
  const value = shape(raw);
  return value === REFUSED ? null : value;
}

/** Anything at all, uncopied. */
export const anything: Shape<unknown> = (raw) => raw;

export const flag: Shape<boolean> = (raw) => (typeof raw === 'boolean' ? raw : REFUSED);

/** A text of `min` to `max` characters, each one or two UTF-16 units. */
export function stringOf(max = Number.POSITIVE_INFINITY, min = 0): Shape<string> {
  const isIn = (length: number) => length >= min && length <= max;
  return (raw) => {
    if (typeof raw !== 'string') return REFUSED;
    const units = raw.length;
    // Only what is too long in units, and not twice so, need be counted.
    return isIn(units > max && units <= 2 * max ? [...raw].length : units) ? raw : REFUSED;
  };
}

/** A finite number from `min` to `max`; −0 is 0. */
export function numberIn(min = -Number.MAX_VALUE, max = Number.MAX_VALUE): Shape<number> {
  return (raw) => (typeof raw === 'number' && raw >= min && raw <= max ? raw : REFUSED);
}

/** A whole number that a double holds exactly, from `min` to `max`. */
export function wholeIn(min: number, max = Number.MAX_SAFE_INTEGER): Shape<number> {
  return satisfying(numberIn(min, max), Number.isSafeInteger);
}

export function oneOf<const T extends string | number>(...values: readonly T[]): Shape<T> {
  // As `includes` finds it: −0 is 0.
  return (raw) => (values.includes(raw as T) ? (raw as T) : REFUSED);
}

export function orNull<T>(shape: Shape<T>): Shape<T | null> {
  return (raw) => (raw === null ? null : shape(raw));
}

/** What a shape takes and a test too. */
export function satisfying<T>(shape: Shape<T>, isRight: (value: T) => boolean): Shape<T> {
  return (raw) => {
    const value = shape(raw);
    return value !== REFUSED && isRight(value) ? value : REFUSED;
  };
}

export function arrayOf<T>(shape: Shape<T>, max = Number.POSITIVE_INFINITY, min = 0): Shape<T[]> {
  return (raw) => {
    if (!Array.isArray(raw) || raw.length < min || raw.length > max) return REFUSED;
    const list: T[] = [];
    for (let i = 0; i < raw.length; i += 1) {
      const value = shape(raw[i]);
      if (value === REFUSED) return REFUSED;
      list.push(value);
    }
    return list;
  };
}

/** Names with a value each, at most `max`. */
export function mapOf<T>(name: Shape<string>, shape: Shape<T>, max: number): Shape<Record<string, T>> {
  return (raw) => {
    if (!isObject(raw) || !isPlain(raw)) return REFUSED;
    const map: Record<string, T> = {};
    // Never a name of ours, and written to it would change what the map is.
    const names = Object.keys(raw).filter((each) => each !== '__proto__');
    if (names.length > max) return REFUSED;
    for (const each of names) {
      const value = shape(raw[each]);
      if (value === REFUSED || name(each) === REFUSED) return REFUSED;
      map[each] = value;
    }
    return map;
  };
}

/** An object with these fields and no others; those in `perhaps` may be missing, or undefined. */
export function exactly<F extends Fields, P extends Fields = Record<never, never>>(
  fields: F,
  perhaps?: P,
): Shape<ShapedFields<F> & Partial<ShapedFields<P>>> {
  return (raw) => {
    if (!isObject(raw)) return REFUSED;
    for (const key of Object.keys(raw))
      if (!Object.hasOwn(fields, key) && !(perhaps && Object.hasOwn(perhaps, key))) return REFUSED;
    const read = readFields(raw, fields);
    if (read === REFUSED) return REFUSED;
    for (const [key, shape] of Object.entries(perhaps ?? {})) {
      if (!Object.hasOwn(raw, key)) continue;
      const value = raw[key] === undefined ? undefined : shape(raw[key]);
      if (value === REFUSED) return REFUSED;
      read[key] = value;
    }
    return read as ShapedFields<F> & Partial<ShapedFields<P>>;
  };
}

/** An object with at least these fields; others are left out. */
export function atLeast<F extends Fields>(fields: F): Shape<ShapedFields<F>> {
  return (raw) => (isObject(raw) ? (readFields(raw, fields) as ShapedFields<F> | typeof REFUSED) : REFUSED);
}

/** An object in the shape that its field `tag` names. */
export function byTag<S extends Fields>(tag: string, shapes: S): Shape<ReadAs<S[keyof S]>> {
  return (raw) => {
    const name = isObject(raw) && Object.hasOwn(raw, tag) ? raw[tag] : undefined;
    const shape = typeof name === 'string' && Object.hasOwn(shapes, name) ? shapes[name] : undefined;
    return shape ? (shape(raw) as ReadAs<S[keyof S]> | typeof REFUSED) : REFUSED;
  };
}

/** In the order of the shape, whatever the order outside. */
function readFields(raw: Record<string, unknown>, fields: Fields): Record<string, unknown> | typeof REFUSED {
  const read: Record<string, unknown> = {};
  for (const [key, shape] of Object.entries(fields)) {
    if (!Object.hasOwn(raw, key)) return REFUSED;
    const value = shape(raw[key]);
    if (value === REFUSED) return REFUSED;
    read[key] = value;
  }
  return read;
}

function isObject(raw: unknown): raw is Record<string, unknown> {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}

/** Not a Map, a Date or the like, which have no names to list; from another window too. */
function isPlain(raw: object): boolean {
  const prototype = Object.getPrototypeOf(raw);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
