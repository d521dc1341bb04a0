import { bringForward, findFirstPart } from '../../scripts/first-answer.mjs';
import { writePush } from '../../scripts/flight.mjs';

const FETCH =
  '<link rel="preload" as="script" fetchPriority="low" href="/a.js"/><script src="/b.js" async=""></script>';
const EARLY = '<script data-early-answer="">mark()</script>';
const GUESS = '{"kind":"predict","id":"guess","stem":"A < B?"}';
const LATER = '{"kind":"single","id":"later","stem":"And then?"}';
const ROWS = `0:["$","main",null,{"children":[["$","$L1",null,{"item":${LATER}}],["$","$L1",null,{"item":${GUESS}}],["$","$L2",null,{"value":{"zh":{"省":"shěng"}}}]]}]\n`;

/** A lesson's page as Next writes it. */
const aLesson = (inPlace = EARLY) =>
  `<html><head><title>x</title>${FETCH}<script src="/old.js" noModule=""></script></head><body><form data-exercise="guess"></form>` +
  `<div hidden="" data-first-answer="">${inPlace}</div><form data-exercise="later"></form>${writePush(ROWS)}</body></html>`;

test('behind the first step stand its items, what is fetched, unread as yet, and the script that marks them', () => {
  const page = bringForward(aLesson());
  const items = /<script data-first-items="" type="application\/json">(.*?)<\/script>/.exec(page)?.[1] ?? '';

  expect(items).toBe(`${GUESS.replace('<', '\\u003c')}{"zh":{"省":"shěng"}}`);
  expect(page).toContain(
    `<title>x</title><script src="/old.js" noModule=""></script></head><body><form data-exercise="guess"></form><div hidden="" data-first-answer=""><script data-first-items=`,
  );
  expect(page).toContain(
    `</script><template data-fetched="">${FETCH}</template>${EARLY}</div><form data-exercise="later">`,
  );
});

test('nothing of the page is lost, and its data for React stay as they were', () => {
  const page = bringForward(aLesson());
  const withoutItems = page.replace(/<script data-first-items=.*?<\/script>|<\/?template[^>]*>/g, '');

  expect(withoutItems.length).toBe(aLesson().length);
  expect(page.endsWith(`${writePush(ROWS)}</body></html>`)).toBe(true);
});

test('done twice it is done once', () => {
  const page = bringForward(aLesson());
  expect(bringForward(page)).toBe(page);
});

test('a page that marks nothing early keeps what it fetches at its head', () => {
  const page = `<html><head>${FETCH}</head><body><form data-exercise="guess"></form>${writePush(ROWS)}</body></html>`;
  expect(bringForward(page)).toBe(page);
});

test('where the script was not built, the rest still comes in its place', () => {
  expect(bringForward(aLesson(''))).toContain(
    `</script><template data-fetched="">${FETCH}</template></div><form data-exercise="later">`,
  );
});

test.each([
  ['', ''],
  ['with the script that marks', EARLY.replace('mark()', 'draw("</div>")')],
])('the first part ends with what the first answer needs %s', (_how, inPlace) => {
  const page = bringForward(aLesson(inPlace));
  expect(page.slice(findFirstPart(page)?.end)).toMatch(/^<\/div><form data-exercise="later">/);
  expect(page.slice(findFirstPart(page)?.from)).toMatch(/^<script data-first-items=/);
});

test('a page of which nothing was brought forward has no first part', () => {
  expect(findFirstPart('<html><body></body></html>')).toBeNull();
});
