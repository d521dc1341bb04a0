// @ts-check
// A built page says what stands still in it twice: as markup, and as data from which React would draw the same again. Here
// the data of whatever has no behaviour give way to the name of its element, which React takes as it stands
// (components/ui/Still.tsx). Which parts those are follows from the data alone, so no author and no component needs to know;
// in development, in packages and where a page comes without its markup (Next's own navigation), nothing is still.
import {
  follow,
  isElement,
  listPaths,
  parseFlight,
  parseReference,
  readPushes,
  writeFlight,
  writePush,
} from './flight.mjs';
import { listElements, sayElement } from './page-markup.mjs';

/** @typedef {import('./flight.mjs').Flight} Flight */
/** @typedef {import('./flight.mjs').FlightElement} FlightElement */
/** @typedef {import('./page-markup.mjs').PageElement} PageElement */
/** @typedef {{ in: any, key: string, look: string, element: FlightElement, place: PageElement }} Pick a value, and its element of the page */

/** What a component of the browser shows of what stands in it; any other has a behaviour that needs its data. */
const SHOWN = /** @type {Record<string, string | null>} */ ({
  /** Followed like every link of the site by app/FollowLinks.tsx. */
  AppLink: 'a',
  /** Guards what might fail to be drawn; still parts are not drawn. */
  FaultBoundary: null,
});
/** Shows a text with its marks (domain/inline.ts). One with Chinese terms looks otherwise than is said here, and keeps its data. */
const MARKED = 'InlineText';
/** Parts that have a state, and parts that React keeps in places of its own. */
const NEVER = new Set(
  'html head body title meta link style base template iframe form input select textarea'.split(' '),
);
/** What looks shorter than this is left: the name of an element is not free either. */
const SHORTEST = 40;

/** How the page looks where React draws this; null where that hangs on more than the data. */
function say(/** @type {Flight} */ flight, /** @type {unknown} */ value) {
  if (value === null || value === undefined || typeof value === 'boolean' || value === '$undefined') return '';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return sayString(flight, value);
  if (!Array.isArray(value)) return null;
  if (isElement(value)) return sayDrawn(flight, /** @type {FlightElement} */ (/** @type {unknown} */ (value)));
  return sayAll(flight, value);
}

/** @returns {string | null} */
function sayAll(/** @type {Flight} */ flight, /** @type {unknown[]} */ values) {
  let all = '';
  for (const value of values) {
    const one = say(flight, value);
    if (one === null) return null;
    all += one;
  }
  return all;
}

/** @returns {string | null} */
function sayString(/** @type {Flight} */ flight, /** @type {string} */ value) {
  if (!value.startsWith('$')) return value;
  if (value.startsWith('$$')) return value.slice(1);
  const reference = parseReference(value);
  if (!reference || /^\$[^L\da-f]/.test(value)) return null;
  const row = flight.byId.get(reference.id);
  if (row?.kind === 'text') return row.value;
  return row?.kind === 'model' ? say(flight, follow(flight, reference).at(-1)) : null;
}

/** @returns {string | null} */
function sayDrawn(/** @type {Flight} */ flight, /** @type {FlightElement} */ [, type, , props]) {
  if (nameModule(flight, type) === MARKED) return sayMarked(props.text);
  const shown = nameShown(flight, type);
  if (shown === undefined) return null;
  if (shown === null) return say(flight, props.children);
  const inner = /** @type {{ __html?: unknown } | undefined} */ (props.dangerouslySetInnerHTML);
  if (Boolean(inner) !== (shown === 'script')) return null;
  const content = inner ? say(flight, inner.__html) : say(flight, props.children);
  const [name, id] = [props.className, props.id].map((prop) => say(flight, prop));
  if (content === null || name == null || id == null) return null;
  return sayElement({ tag: shown, name, id, content });
}

/** How a text with *em* and **strong** looks. */
function sayMarked(/** @type {unknown} */ text) {
  if (typeof text !== 'string' || text.startsWith('$')) return null;
  const wrap = (/** @type {string} */ tag, /** @type {string} */ content) =>
    sayElement({ tag, name: '', id: '', content });
  return text.replace(/\*\*([^*]+)\*\*|\*([^*\s][^*]*)\*/g, (_, strong, em) => {
    return strong === undefined ? wrap('em', em) : wrap('strong', strong);
  });
}

/** The name of the component of the browser that a type is, if it is one. */
function nameModule(/** @type {Flight} */ flight, /** @type {string} */ type) {
  const row = flight.byId.get(parseReference(type)?.id ?? '');
  return row?.kind === 'module' ? /** @type {string[]} */ (row.value).at(-1) : undefined;
}

/** The tag that stands for a type in the page, null for none of its own, undefined for a type that isn't still. */
function nameShown(/** @type {Flight} */ flight, /** @type {string} */ type) {
  if (!type.startsWith('$')) return NEVER.has(type) ? undefined : type;
  const row = flight.byId.get(parseReference(type)?.id ?? '');
  if (row?.kind === 'model') return row.value === '$Sreact.fragment' ? null : undefined;
  return SHOWN[nameModule(flight, type) ?? ''];
}

/** The element that a value is or leads to. @returns {FlightElement | null} */
function findElement(/** @type {Flight} */ flight, /** @type {unknown} */ value) {
  const reference = parseReference(value);
  const end = reference && flight.byId.has(reference.id) ? follow(flight, reference).at(-1) : value;
  return isElement(end) ? /** @type {FlightElement} */ (end) : null;
}

/**
 * The largest parts that are still, each with its only element of the page.
 * @param {Flight} flight
 * @param {PageElement[]} elements
 * @param {ReadonlySet<string>} ruledOut
 */
function pickStill(flight, elements, ruledOut) {
  /** @type {Map<string, PageElement[]>} */
  const byLook = new Map();
  for (const element of elements) {
    const alike = byLook.get(element.look);
    if (alike) alike.push(element);
    else byLook.set(element.look, [element]);
  }
  /** @type {Pick[]} */
  const picks = [];
  const seen = new Set();

  const pick = (/** @type {any} */ holder, /** @type {string} */ key) => {
    const element = findElement(flight, holder[key]);
    if (!element || typeof nameShown(flight, element[1]) !== 'string') return false;
    const look = sayDrawn(flight, element);
    if (look === null || look.length < SHORTEST || ruledOut.has(look)) return false;
    const [place, other] = byLook.get(look) ?? [];
    if (!place || other) return false;
    if (picks.some((done) => done.place.start < place.end && place.start < done.place.end)) return false;
    picks.push({ in: holder, key, look, element, place });
    return true;
  };
  const walk = (/** @type {any} */ holder, /** @type {string} */ key) => {
    const value = holder[key];
    if (pick(holder, key)) return;
    const row = flight.byId.get(parseReference(value)?.id ?? '');
    if (row?.kind === 'model' && !seen.has(row)) {
      seen.add(row);
      walk(row, 'value');
    } else if (typeof value === 'object' && value !== null) for (const each of Object.keys(value)) walk(value, each);
  };
  walk(flight.byId.get('0'), 'value');
  return picks.sort((a, b) => a.place.start - b.place.start);
}

/** The looks of those still parts into which something refers that remains. */
function findReferred(/** @type {Flight} */ flight, /** @type {Map<unknown, string>} */ stills) {
  return listPaths(flight).flatMap((path) => {
    const end = follow(flight, path, (value) => stills.has(value)).at(-1);
    const look = stills.get(end);
    return look === undefined ? [] : [look];
  });
}

/** @param {string} html @param {{ start: number, end: number }[]} pushes @param {Pick[]} picks @param {string} data */
function rewrite(html, pushes, picks, data) {
  const edits = [
    ...pushes.map(({ start, end }, i) => ({ start, end, text: i === 0 ? writePush(data) : '' })),
    ...picks.map(({ place: { tag, start, end } }, of) => {
      // What keeps one text from the next is for React alone.
      const rest = html.slice(start + 1 + tag.length, end).replaceAll('<!-- -->', '');
      return { start, end, text: `<${tag} data-still="${of}"${rest}` };
    }),
  ];
  let written = '';
  let at = 0;
  for (const { start, end, text } of edits.sort((a, b) => a.start - b.start)) {
    written += html.slice(at, start) + text;
    at = end;
  }
  return written + html.slice(at);
}

/**
 * The page with its still parts named, and its data without them; the same where that has been done. Throws when the page
 * is not as it is known here.
 * @param {string} html
 */
export function makeStill(html) {
  const pushes = readPushes(html);
  if (!pushes || html.includes(' data-still="')) return html;
  const elements = listElements(html);
  /** @type {Set<string>} */
  const ruledOut = new Set();
  for (;;) {
    const flight = parseFlight(pushes.text);
    const module = flight.list.find(
      ({ kind, value }) => kind === 'module' && /** @type {string[]} */ (value).at(-1) === 'Still',
    );
    const picks = module ? pickStill(flight, elements, ruledOut) : [];
    /** @type {Map<unknown, string>} */
    const stills = new Map();
    picks.forEach(({ in: holder, key, look, element }, of) => {
      holder[key] = ['$', `$L${module?.id}`, element[2], { of: String(of) }];
      stills.set(holder[key], look);
    });
    const referred = findReferred(flight, stills);
    if (referred.length === 0) return rewrite(html, pushes.places, picks, writeFlight(flight));
    for (const look of referred) ruledOut.add(look);
  }
}
