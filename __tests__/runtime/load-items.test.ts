import { loadCitations, loadItems } from '../../runtime/load-items';
import { aSingle } from '../domain/an-item';

const QUESTION = aSingle({ id: 'tw_q', bank: 'twinning' });
const GUESS = aSingle({ id: 'cl_q', bank: 'clustering' });
const CLUSTER = { text: '集群', pinyin: 'jíqún', gloss: 'a cluster' };
const GOING = { text: '走出去', pinyin: 'zǒu chūqù', gloss: 'going out' };
const FILES: Record<string, unknown> = {
  '_index.json': { banks: { twinning: ['tw_q'], clustering: ['cl_q'] } },
  '_citations.json': { title: 'Provinces', article: {}, paragraphs: [], sources: [] },
  'twinning.json': { items: [QUESTION], zh: { going: GOING } },
  'clustering.json': { items: [GUESS], zh: { cluster: CLUSTER } },
};

type Answer = 'ok' | 'offline' | 'gone' | 'error page' | 'other data';
let sites = 0;

/** A host of its own a test; `answers` says how it is down, by file. */
function aSite() {
  sites += 1;
  const url = `/${sites}/items`;
  const asked: string[] = [];
  const answers = new Map<string, Answer>();
  globalThis.fetch = async (input) => {
    const file = String(input).replace(`${url}/`, '');
    asked.push(file);
    const answer = answers.get(file) ?? 'ok';
    if (answer === 'offline') throw new TypeError('Failed to fetch');
    const json = async () => {
      if (answer === 'error page') return JSON.parse('<!doctype html><title>Not now</title>');
      return answer === 'other data' ? { message: 'Not now' } : FILES[file];
    };
    const isOk = answer !== 'gone' && file in FILES;
    return { ok: isOk, status: isOk ? 200 : 404, json } as Response;
  };
  return { url, asked, answers };
}

test('of given banks these are loaded and no other file, each once, and put together in the order asked', async () => {
  const { url, asked } = aSite();

  const pool = await loadItems(url, { banks: ['clustering', 'twinning', 'clustering'] });
  await loadItems(url, { banks: ['twinning'] });

  expect(asked).toEqual(['clustering.json', 'twinning.json']);
  expect(pool).toEqual({ items: [GUESS, QUESTION], zh: { cluster: CLUSTER, going: GOING } });
});

test('two that ask for a bank at once share one request', async () => {
  const { url, asked } = aSite();

  await Promise.all([loadItems(url, { banks: ['twinning'] }), loadItems(url, { banks: ['twinning', 'clustering'] })]);

  expect(asked).toEqual(['twinning.json', 'clustering.json']);
});

test('for an item its bank is found by the index; one that is in none loads no bank', async () => {
  const { url, asked } = aSite();

  expect((await loadItems(url, { items: ['cl_q'] })).items).toEqual([GUESS]);
  expect((await loadItems(url, { items: ['gone', '__proto__'] })).items).toEqual([]);

  expect(asked).toEqual(['_index.json', 'clustering.json']);
});

test('all are every bank of the index, in its order', async () => {
  const { url } = aSite();

  expect((await loadItems(url, 'all')).items).toEqual([QUESTION, GUESS]);
});

test.each(['offline', 'gone', 'error page', 'other data'] as const)(
  'with one bank of two %s nothing is given; a later call asks for this one alone',
  async (answer) => {
    const { url, asked, answers } = aSite();
    answers.set('clustering.json', answer);
    await expect(loadItems(url, 'all')).rejects.toThrow();
    asked.length = 0;
    answers.clear();

    const { items } = await loadItems(url, 'all');

    expect(items).toEqual([QUESTION, GUESS]);
    expect(asked).toEqual(['clustering.json']);
  },
);

test.each(['offline', 'gone', 'error page', 'other data'] as const)(
  'with the index %s an item can’t be had, while banks that are named can; a later call asks again',
  async (answer) => {
    const { url, answers } = aSite();
    answers.set('_index.json', answer);
    await expect(loadItems(url, { items: ['tw_q'] })).rejects.toThrow();
    expect((await loadItems(url, { banks: ['twinning'] })).items).toEqual([QUESTION]);
    answers.clear();

    expect((await loadItems(url, { items: ['tw_q'] })).items).toEqual([QUESTION]);
  },
);

test('what items cite is a file of its own, asked for again when it did not come', async () => {
  const { url, asked, answers } = aSite();
  answers.set('_citations.json', 'error page');
  await expect(loadCitations(url)).rejects.toThrow();
  answers.clear();

  expect(await loadCitations(url)).toMatchObject({ title: 'Provinces', sources: [] });
  expect(asked).toEqual(['_citations.json', '_citations.json']);
});

test('a bank that the module does not have is told by its address and status', async () => {
  const { url } = aSite();

  await expect(loadItems(url, { banks: ['gone'] })).rejects.toThrow(
    `${url}/gone.json: expected the module's items, got status 404`,
  );
});
