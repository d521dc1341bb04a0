import { decodeAssignment } from '../../../domain/assignment/link';
import { outlineOf } from '../../../domain/assignment/outline';
import { isScored } from '../../../domain/item';
import { NASTY, theCourse } from '../a-package';
import { aCartridge, CARTRIDGE_SITE } from './a-cartridge';
import { aWholeAssignment } from './a-whole-assignment';
import { findAll, parseXml, textOf } from './read-xml';

const whole = aCartridge('cc13', { assignment: aWholeAssignment() });

async function pages(folder = ''): Promise<[path: string, text: string][]> {
  return Object.entries((await whole).files).filter(([path]) => path.endsWith('.html') && path.startsWith(folder));
}

function shown(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

test('pages hold no script, no style and nothing that is fetched from elsewhere', async () => {
  for (const [path, text] of await pages()) {
    expect([path, /<script|<style|<link|<img|<iframe|\sstyle=|\son\w+=|javascript:/i.exec(text)]).toEqual([path, null]);
    // Nothing of the lesson language is left over as an element.
    expect([path, /<[A-Z]/.exec(text)]).toEqual([path, null]);
  }
});

test('pages are well-formed, have one title and one first heading, and refer only to what they hold', async () => {
  for (const [path, text] of await pages()) {
    const body = parseXml(text.slice(text.indexOf('<body>')).replace('</html>', ''));
    expect([path, findAll(body, 'h1').length]).toEqual([path, 1]);
    const ids = new Set([...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    for (const [, id] of text.matchAll(/href="#([^"]+)"/g)) expect([path, ids.has(id)]).toEqual([path, true]);
  }
});

test('a lesson to read has every step, in order, its sources, and Chinese with its language and pinyin', async () => {
  const { files } = await whole;
  for (const lesson of theCourse().lessons) {
    const text = files[`pages/${lesson.id}-reading.html`] ?? '';
    expect([...text.matchAll(/<h2>([^<]*)<\/h2>/g)].map(([, title]) => shown(title ?? ''))).toEqual([
      ...lesson.steps.map(({ title }) => title),
      'Sources',
    ]);
    expect(text).toContain(`href="${CARTRIDGE_SITE}/lessons/${lesson.id}/#${lesson.steps[0]?.id}"`);
  }
  expect(files['pages/twinning-reading.html']).toMatch(/<span lang="zh-Hans">对口支援<\/span> \(duìkǒu zhīyuán, “/);
  expect(files['pages/bri-ambiguity-reading.html']).toContain('<th scope="col">Province</th>');
});

test('a lesson of which some steps are assigned is read in these steps', async () => {
  const [first] = theCourse().lessons.find(({ id }) => id === 'twinning')?.steps ?? [];
  const assignment = aWholeAssignment({
    parts: [{ kind: 'lesson', lesson: 'twinning', steps: [first?.id ?? ''] }],
  });
  const text = (await aCartridge('cc13', { assignment })).files['pages/twinning-reading.html'] ?? '';

  expect([...text.matchAll(/<section id="([^"]+)"/g)].map(([, id]) => id)).toEqual([first?.id]);
});

test('what students may see gives no key away', async () => {
  const { files } = await whole;
  const scored = theCourse().banks.flatMap(({ items }) => items.filter(isScored));
  const seen = Object.entries(files)
    .filter(([path]) => /^(?:pages|links|discussions)\//.test(path))
    .map(([path, text]) => [path, shown(text)] as const);
  for (const { id, explanation } of scored)
    for (const [path, text] of seen)
      expect([id, path, text.includes(explanation.replace(/[*[\]]/g, '').slice(0, 60))]).toEqual([id, path, false]);
});

test('the key answers every question of the worksheet beside it', async () => {
  const { files } = await whole;
  const count = (path: string) => [...(files[path] ?? '').matchAll(/<li><p>/g)].length;

  for (const [path] of await pages('pages/')) {
    if (!path.endsWith('-worksheet.html')) continue;
    const key = path.replace('pages/', 'teachers/').replace('-worksheet', '-key');
    expect([path, count(key)]).toEqual([path, count(path)]);
    expect(count(path)).toBeGreaterThan(0);
  }
});

test('discussions are the prompts of the teaching notes, without what to listen for', async () => {
  const { files } = await whole;
  const topics = Object.entries(files).filter(([path]) => path.startsWith('discussions/twinning-'));

  expect(topics.length).toBeGreaterThan(2);
  for (const [path, text] of topics) {
    const topic = parseXml(text);
    const prompt = textOf(topic, 'text');
    expect([path, textOf(topic, 'title')]).toEqual([path, expect.stringMatching(/^Discussion \d: Twinning$/)]);
    expect(shown(files['teachers/twinning-teaching-note.html'] ?? '')).toContain(shown(prompt));
  }
});

test('links lead to the assignment at the site that was asked for, whole and with its rules', async () => {
  const { files } = await aCartridge('cc13', { assignment: aWholeAssignment({ sign: 'email', passMark: 0.7 }) });
  const links = Object.entries(files).filter(([path]) => path.startsWith('links/'));

  expect(links.map(([path]) => path)).toEqual(
    expect.arrayContaining(['links/assignment.xml', 'links/twinning.xml', 'links/quiz-final.xml']),
  );
  for (const [, text] of links) {
    const [url] = findAll(parseXml(text), 'url');
    const href = url?.attributes.href ?? '';
    expect(href.startsWith(`${CARTRIDGE_SITE}/assignment/#`)).toBe(true);
    const read = decodeAssignment(href, outlineOf(theCourse()));
    expect(read).toMatchObject({ ok: true, assignment: { title: `Week 3: ${NASTY}`, sign: 'email', passMark: 0.7 } });
  }
});

test('the page for teachers collects the receipts of the very assignment that the links hand out', async () => {
  const { files } = await whole;
  const handed = /href="([^"]+)"/.exec(files['links/assignment.xml'] ?? '')?.[1]?.split('#')[1];

  expect(files['teachers/about.html']).toContain(`${CARTRIDGE_SITE}/teach/results/#${handed}"`);
});

test('teachers are told what Moodle makes of a ready quiz in the version that Moodle takes, and of banks where there are some', async () => {
  const [moodles, others] = await Promise.all([aCartridge('cc11', { banks: 'none' }), aCartridge('cc13')]);
  const [forMoodle = '', forOthers = ''] = [moodles, others].map(({ files }) => files['teachers/about.html']);

  expect(forMoodle).toContain('set the maximum grade to the number of questions');
  expect(forMoodle).not.toContain('in the question bank');
  expect(forOthers).not.toContain('Moodle');
  expect(forOthers).toContain('all of them are in the question bank');
});
