import { noteItem } from '../../../domain/anki/notes';
import {
  aCloze,
  aCompare,
  aLine,
  aMatch,
  aMultiple,
  anExtended,
  anOrder,
  aPredict,
  aSingle,
  aSort,
  everyKind,
} from '../an-item';
import { aPool } from './a-pool';

const pool = aPool();

/** HTML without its tags, a space for each. */
function words(html: string): string {
  return html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

test('a single choice asks with all options and answers with the right one, its reason, the explanation and the paragraph', () => {
  const [note, ...more] = noteItem(aSingle(), pool);

  expect(more).toEqual([]);
  expect(words(note?.front ?? '')).toMatch(/^Who designs the medical teams\? /);
  for (const option of ['The centre', 'Each province', 'The firms'])
    expect(note?.front).toContain(`<li>${option}</li>`);
  expect(words(note?.back ?? '')).toBe(
    'The centre It assigns the pairs. Beijing assigns a country to each province. Lenz, P5',
  );
});

test('the place of the right option in the list does not give it away', () => {
  const places = Array.from({ length: 12 }, (_, i) => {
    const [note] = noteItem(aSingle({ id: `tw_single_${i}` }), pool);
    return [...(note?.front.matchAll(/<li>(.*?)<\/li>/g) ?? [])].findIndex(([, text]) => text === 'The centre');
  });

  expect(new Set(places)).toEqual(new Set([0, 1, 2]));
});

test('a multiple choice says that more than one may be right, and answers with all that are', () => {
  const [note] = noteItem(aMultiple(), pool);

  expect(note?.front).toContain('More than one may be right.');
  expect(words(note?.back ?? '')).toMatch(/^Health Agriculture Medical teams\. Demonstration centres\./);
});

test.each([
  [aMatch(), ['hubei', 'tianjin', 'ningxia'], 'Hubei', ['Algeria', 'Congo', 'Benin', 'Ghana', 'Kenya'], 'Algeria'],
  [aSort(), ['beijing', 'china', 'hunan', 'jiangxi'], 'Beijing decides', ['One actor', 'Many actors'], 'One actor'],
  [
    anExtended(),
    ['first', 'second', 'third'],
    'A firm came first',
    ['Confirms it', 'Narrows it', 'Contradicts it', 'Does not touch it'],
    'Narrows it',
  ],
  [
    aLine(),
    ['lobby', 'pilot', 'adapt'],
    'Lobbying',
    ['Shaping the design', 'Halfway', 'Shaping the work'],
    'Shaping the design or Nearer “Shaping the design”',
  ],
])('a $kind is one note a card', (item, keys, asked, places, answer) => {
  const notes = noteItem(item, pool);

  expect(notes.map(({ guid }) => guid)).toEqual(keys.map((key) => `provinces-${item.id}/${key}`));
  expect(notes[0]?.front).toContain(`<b>${asked}</b> → ?`);
  for (const place of places) expect(notes[0]?.front).toContain(place);
  expect(notes[0]?.back).toContain(`<p class="answer">${answer}</p>`);
  expect(notes[0]?.back).toContain(item.cards[0]?.right);
});

test('each part of a shared list asks with the whole list, and an answer that two parts share answers both', () => {
  const notes = noteItem(anExtended(), pool);
  const answers = notes.map(({ back }) => /<p class="answer">(.*?)<\/p>/.exec(back)?.[1]);

  expect(answers).toEqual(['Narrows it', 'Narrows it', 'Does not touch it']);
  for (const { front } of notes)
    expect([...front.matchAll(/<li>(.*?)<\/li>/g)].map(([, text]) => text)).toEqual(
      anExtended().bins.map(({ text }) => text),
    );
});

test('an order asks with the cards shuffled and answers with the list in order', () => {
  const [note] = noteItem(anOrder(), pool);

  expect(words(note?.front ?? '')).toContain('From “First” to “Last”.');
  expect(note?.front).not.toContain('<li>Pressure at home</li><li>Firms go out</li><li>A cluster grows</li>');
  expect(note?.back).toContain(
    '<ol><li>Pressure at home</li><li>Firms go out</li><li>A cluster grows</li><li>Policy justifies it</li></ol>',
  );
});

test('a cloze asks with numbered gaps and the words, and answers with the sentence', () => {
  const [note] = noteItem(aCloze(), pool);

  expect(note?.front).toContain('Central agents <b>[1]</b> policies; provinces <b>[2]</b> them.');
  for (const word of ['design', 'carry out', 'obey', 'ignore']) expect(note?.front).toContain(`<li>${word}</li>`);
  expect(note?.back).toContain('Central agents <b>design</b> policies; provinces <b>carry out</b> them.');
});

test('what is not scored makes no card', () => {
  expect([aPredict(), aCompare()].flatMap((item) => noteItem(item, pool))).toEqual([]);
});

test('every kind explains, cites, names its lesson and level, and has a guid of its own', () => {
  const notes = everyKind().flatMap((item) => noteItem(item, pool).map((note) => ({ item, note })));

  expect(new Set(notes.map(({ note }) => note.guid)).size).toBe(notes.length);
  for (const { item, note } of notes) {
    expect(note.back).toContain(item.explanation);
    expect(note.back).toMatch(/Lenz, <a href="[^"]*">P5<\/a>/);
    expect(note.tags).toEqual(['provinces', 'provinces::twinning', 'level::apply']);
  }
});

test('the paragraph links to its passage, sources beyond the article are named in their language', () => {
  const [note] = noteItem(aSingle({ sources: ['expo'] }), pool);

  expect(note?.back).toContain(
    '<a href="https://example.org/lenz/#:~:text=province%2Dby%2Dprovince%20pairs%20%26%20more">P5</a>' +
      '; Hunan Daily, <cite lang="zh-Hans">博览会</cite>, 2021',
  );
});

test('Chinese terms carry their language, emphasis stays, and markup in a text is text', () => {
  const [note] = noteItem(aSingle({ stem: 'What does *the* phrase [[baotuan_chuhai]] say of <b> & "so on"?' }), pool);

  expect(note?.front).toContain(
    'What does <em>the</em> phrase <span lang="zh-Hans">抱团出海</span> <i lang="zh-Latn-pinyin">bàotuán chūhǎi</i>' +
      ' say of &lt;b&gt; &amp; &quot;so on&quot;?',
  );
});
