import { parseFlight, readPushes, writePush } from '../../scripts/flight.mjs';
import { makeStill } from '../../scripts/still-parts.mjs';

const MODULES = 'a:I[1,[],"Still"]\nb:I[2,[],"AppLink"]\nc:I[3,[],"Exercise"]\nd:I[4,[],"FaultBoundary"]\n';
const LONG = 'A province gives what the centre has promised, for decades.';

/** A page with this markup and these rows of data, as Next writes one. */
function aPage(body: string, ...rows: string[]) {
  return `<!DOCTYPE html><html lang="en"><body>${body}${writePush(MODULES + rows.map((row) => `${row}\n`).join(''))}</body></html>`;
}

/** The markup of a page when what is still has been named, and the value of a row of its data. */
function makeStillPage(page: string) {
  const html = makeStill(page);
  const flight = parseFlight(readPushes(html)?.text ?? '');
  return { body: /<body>([\s\S]*?)<script>\(self/.exec(html)?.[1], row: (id: string) => flight.byId.get(id)?.value };
}

test('what has no behaviour keeps its markup alone, and its element stays where it was', () => {
  const { body, row } = makeStillPage(
    aPage(
      `<section><p class="lead">${LONG} See<!-- --> <a class="term" href="/glossary/#x">twin<!-- -->s</a></p><form></form></section>`,
      `1:["$","p","k",{"className":"lead","children":["${LONG} See"," ",["$","$Lb",null,{"href":"/glossary#x","className":"term","children":["twin","s"]}]]}]`,
      '0:["$","section",null,{"children":["$L1",["$","$Lc",null,{"item":"x"}]]}]',
    ),
  );

  expect(body).toBe(
    `<section><p data-still="0" class="lead">${LONG} See <a class="term" href="/glossary/#x">twins</a></p><form></form></section>`,
  );
  expect(row('0')).toEqual([
    '$',
    'section',
    null,
    {
      children: [
        ['$', '$La', 'k', { of: '0' }],
        ['$', '$Lc', null, { item: 'x' }],
      ],
    },
  ]);
  expect(row('1')).toBeUndefined();
});

test('a boundary or a fragment around still parts is no hindrance; an exercise among them is', () => {
  const { body } = makeStillPage(
    aPage(
      `<figure class="a"><p>${LONG}</p></figure><div class="b"><p>${LONG.toUpperCase()}</p><form></form></div>`,
      '1:"$Sreact.fragment"',
      `0:[["$","$Ld",null,{"what":"x","children":["$","figure",null,{"className":"a","children":["$","$1",null,{"children":["$","p",null,{"children":"${LONG}"}]}]}]}],` +
        `["$","div",null,{"className":"b","children":[["$","p",null,{"children":"${LONG.toUpperCase()}"}],["$","$Lc",null,{}]]}]]`,
    ),
  );

  expect(body).toBe(
    `<figure data-still="0" class="a"><p>${LONG}</p></figure><div class="b"><p data-still="1">${LONG.toUpperCase()}</p><form></form></div>`,
  );
});

test('a text with its marks is still, unless it has Chinese terms', () => {
  const text = (words: string) => `["$","p",null,{"children":["$","$Le",null,{"text":"${LONG} ${words}"}]}]`;
  const { body } = makeStillPage(
    aPage(
      `<p>${LONG} <em>So</em> <strong>it</strong> is.</p><p>${LONG} <span>抱团</span></p>`,
      'e:I[5,[],"InlineText"]',
      `0:[${text('*So* **it** is.')},${text('[[baotuan]]')}]`,
    ),
  );

  expect(body).toBe(
    `<p data-still="0">${LONG} <em>So</em> <strong>it</strong> is.</p><p>${LONG} <span>抱团</span></p>`,
  );
});

test('the early script stands in the head alone', () => {
  const script = `(function () { if (1 < 2) document.title = '${LONG}'; })();`;
  const { row } = makeStillPage(
    aPage(
      `<script>${script}</script>`,
      `1:T${Buffer.byteLength(script).toString(16)},${script}0:["$","script",null,{"dangerouslySetInnerHTML":{"__html":"$1"}}]`,
    ),
  );

  expect(row('0')).toEqual(['$', '$La', null, { of: '0' }]);
  expect(row('1')).toBeUndefined();
});

test('a part keeps its data where something refers to them that remains, where it stands twice, and where it looks otherwise', () => {
  const other = `${LONG} Not always.`;
  const { body, row } = makeStillPage(
    aPage(
      `<div><p>${LONG}</p><form></form></div><p>${other}</p><p>${other}</p><p class="else">${other} Nor here.</p>`,
      `0:[["$","div",null,{"children":[["$","p",null,{"children":"${LONG}"}],["$","$Lc",null,{"text":"$0:0:props:children:0:props:children"}]]}],` +
        `["$","p",null,{"children":"${other}"}],["$","p",null,{"children":"${other}"}],["$","p",null,{"children":"${other} Nor here."}]]`,
    ),
  );

  expect(body).not.toContain('data-still');
  expect(row('0')).toHaveProperty([0, 3, 'children', 0, 3, 'children'], LONG);
});

test('of a part into which something refers, the rest can be still all the same', () => {
  const { body } = makeStillPage(
    aPage(
      `<div><p>${LONG}</p><p>${LONG} So.</p></div><form></form>`,
      `0:[["$","div",null,{"children":[["$","p",null,{"children":"${LONG}"}],["$","p",null,{"children":"${LONG} So."}]]}],` +
        '["$","$Lc",null,{"text":"$0:0:props:children:0:props:children"}]]',
    ),
  );

  expect(body).toBe(`<div><p>${LONG}</p><p data-still="0">${LONG} So.</p></div><form></form>`);
});

test('a row that something else needs as a whole is kept, though its part of the page is still', () => {
  const { body, row } = makeStillPage(
    aPage(
      `<p>${LONG}</p><form></form>`,
      `1:["$","p",null,{"children":"${LONG}"}]`,
      '0:["$L1",["$","$Lc",null,{"text":"$1:props:children"}]]',
    ),
  );

  expect(body).toBe(`<p data-still="0">${LONG}</p><form></form>`);
  expect(row('1')).toEqual(['$', 'p', null, { children: LONG }]);
});

test('twice changes nothing, and neither does it a page without data', () => {
  const page = aPage(`<p>${LONG}</p>`, `0:["$","p",null,{"children":"${LONG}"}]`);

  expect(makeStill(page)).toContain('<p data-still="0">');
  expect(makeStill(makeStill(page))).toBe(makeStill(page));
  expect(makeStill('<html><body><p>x</p></body></html>')).toBe('<html><body><p>x</p></body></html>');
});

test.each([
  ['an element that nothing closes', '<div><p>x</div>', '</div> closes <p>'],
  ['an attribute without quotes', '<p class=x>y</p>', 'markup that is not React’s: <p class=x>'],
])('%s throws, so that no page is written on a guess', (_what, body, message) => {
  expect(() => makeStill(aPage(body, '0:null'))).toThrow(message);
});
