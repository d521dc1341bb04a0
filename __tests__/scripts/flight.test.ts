import { follow, listPaths, parseFlight, readPushes, writeFlight, writePush } from '../../scripts/flight.mjs';

const rows = (...lines: string[]) => lines.map((line) => `${line}\n`).join('');

test('a page’s data are read from all of its scripts, wherever they are cut, and written as one', () => {
  const page =
    '<script>(self.__next_f=self.__next_f||[]).push([0])</script>' +
    '<script>self.__next_f.push([1,"0:\\"$L1\\"\\n1:\\"\\u003cb"])</script><script>self.__next_f.push([1,"\\u003e\\"\\n"])</script>';

  const pushes = readPushes(page);

  expect(pushes?.text).toBe('0:"$L1"\n1:"<b>"\n');
  expect(pushes?.places.map(({ start, end }) => page.slice(start, end)).join('')).toBe(page);
  const written = writePush('0:"</script>\u2028"\n');
  expect(written).not.toMatch(/<\/script>[^$]|\u2028/);
  expect(readPushes(written)?.text).toBe('0:"</script>\u2028"\n');
});

test('a text row is as long as it says, in bytes, whatever is in it', () => {
  const text = '对口支援 – “1:x”\n2:y 🙂';
  const flight = parseFlight(`1:T${Buffer.byteLength(text).toString(16)},${text}0:["$1","$1"]\n`);

  expect(flight.byId.get('1')?.value).toBe(text);
  expect(parseFlight(writeFlight(flight)).byId.get('1')?.value).toBe(text);
});

test('what nothing leads to any longer is left out; modules that are used, their files, hints and streams stay', () => {
  const flight = parseFlight(
    rows(
      '1:"$Sreact.fragment"',
      ':HL["/a.css","style"]',
      '2:"/a.js"',
      '3:I[7,["$2"],"Quiz"]',
      '4:"/b.js"',
      '5:I[8,["$4"],"Gone"]',
      '6:X',
      '6:{"piece":"$7"}',
      '6:C',
      '7:"in a piece"',
      '8:["gone","$5"]',
      '0:["$","$L3",null,{"stream":"$6","price":"$$5","none":"$undefined"}]',
    ),
  );

  expect(writeFlight(flight)).toBe(
    rows(
      ':HL["/a.css","style"]',
      '2:"/a.js"',
      '3:I[7,["$2"],"Quiz"]',
      '6:X',
      '6:{"piece":"$7"}',
      '6:C',
      '7:"in a piece"',
      '0:["$","$L3",null,{"stream":"$6","price":"$$5","none":"$undefined"}]',
    ),
  );
});

test('a path leads through elements, lists and other rows', () => {
  const flight = parseFlight(
    rows(
      '1:["$","p","k",{"children":["a",{"deep":["$L2"]}]}]',
      '2:["$","b",null,{"children":"end"}]',
      '0:{"to":"$1:props:children:1:deep:0:props:children","key":"$1:key"}',
    ),
  );

  expect(listPaths(flight).map((path) => follow(flight, path).at(-1))).toEqual(['end', 'k']);
});

test.each([
  ['a kind of row', '0:W["log"]\n', 'row 0 is of the kind W, which is not known here'],
  ['a text that is cut off', '0:Tff,short', 'row 0 is shorter than it says'],
  ['a line that is cut off', '0:"x"', 'row 0 has no end'],
  ['what is no row', 'what is this?\n', 'no row begins at what is this?\n'],
  ['one row twice', '0:1\n0:2\n', 'row 0 comes twice'],
])('%s that is not known throws', (_what, text, message) => {
  expect(() => parseFlight(text)).toThrow(message);
});

test('references that lead nowhere throw', () => {
  expect(() => writeFlight(parseFlight('0:"$L9"\n'))).toThrow('a reference to row 9, which is not there');
  const flight = parseFlight('1:["$","p",null,{}]\n0:"$1:props:children"\n');
  expect(() => listPaths(flight).map((path) => follow(flight, path))).toThrow(
    'the reference $1:props:children leads nowhere',
  );
  expect(() => readPushes('<script>self.__next_f.push([3,"AAAA"])</script>')).toThrow(
    'data of the type 3, which is not known here',
  );
});
