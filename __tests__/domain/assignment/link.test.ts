import fc from 'fast-check';
import { type Assignment, LIMITS, MAX_LINK_CHARS } from '../../../domain/assignment/assignment';
import { decodeAssignment, encodeAssignment, LINK_VERSION } from '../../../domain/assignment/link';
import { parseAssignment } from '../../../domain/assignment/parse-assignment';
import { sealText } from '../../../domain/assignment/sealed-text';
import { cleanLine } from '../../../domain/shown-text';
import { anAssignment, anOutline } from './an-assignment';

const texts = fc
  .oneof(fc.string({ maxLength: 60 }), fc.string({ unit: 'grapheme', maxLength: 40 }))
  .map((text) => cleanLine(text, 60));

const assignments: fc.Arbitrary<Assignment> = fc.record({
  id: fc.stringMatching(/^[a-z0-9]{6,12}$/),
  title: texts,
  parts: fc.constantFrom<Assignment['parts']>(
    [{ kind: 'lesson', lesson: 'twinning', steps: null }],
    [{ kind: 'lesson', lesson: 'twinning', steps: ['pairs'] }],
    [
      { kind: 'lesson', lesson: 'twinning', steps: ['guess', 'pairs'] },
      { kind: 'quiz', bank: 'twinning', count: 5 },
    ],
  ),
  seed: fc.oneof(
    fc.constant({ kind: 'each' } as const),
    fc.stringMatching(/^[a-z0-9]{4,8}$/).map((value) => ({ kind: 'class', value }) as const),
  ),
  passMark: fc.double({ min: 0, max: 1, noNaN: true }),
  attempts: fc.option(fc.integer({ min: 1, max: 20 })),
  feedback: fc.constantFrom('each', 'end'),
  order: fc.constantFrom('free', 'gated'),
  due: fc.option(fc.record({ at: fc.nat(2 ** 31), zone: fc.constantFrom('Africa/Addis_Ababa', 'Etc/GMT+5', 'UTC') })),
  note: texts,
  sign: fc.constantFrom('name', 'email', 'number'),
});

function linkOf(assignment: Assignment): string {
  const link = encodeAssignment(assignment);
  if (link === null) throw new Error('this assignment has no link');
  return link;
}

/** Frozen: a link that a release has given out must open in every later one. Add one for each version; never edit one. */
const VERSION_1 =
  'a1.TYuxDoMwDER_JfJsUUoClbq1c_cOKIOFTBtBXZEQ8fsYFrjldE_32hYW5sECwlvb2LuZlyAS5KPoGbXNlDnN4S-pUCT0Y_Co3vGTPI6KTqTyujeMZdFghcDUfdXuI-_29da42tnalRqERx9DR5dXTjQQeL8C.c1e226c7';

test('a link gives back the assignment that was put in', () => {
  fc.assert(
    fc.property(assignments, (assignment) => {
      // A negative zero is written as zero.
      const plain = { ...assignment, passMark: assignment.passMark || 0 };

      expect(decodeAssignment(linkOf(plain), anOutline())).toEqual({ ok: true, assignment: plain });
    }),
  );
});

test('a link of version 1 opens', () => {
  expect(LINK_VERSION).toBe(1);
  expect(decodeAssignment(VERSION_1, anOutline())).toEqual({
    ok: true,
    assignment: anAssignment({ due: { at: 1764543540000, zone: 'Africa/Lusaka' }, note: 'Bring questions.' }),
  });
});

test('the fragment of a common assignment is short enough for a QR code, and of characters that no address escapes', () => {
  const link = linkOf(anAssignment({ note: 'Please hand in before the seminar.' }));

  expect(link.length).toBeLessThan(400);
  expect(encodeURI(link)).toBe(link);
});

test('the same assignment gives the same link', () => {
  expect(linkOf(anAssignment())).toBe(linkOf(anAssignment()));
});

test('a whole address, wrapped, quoted or with a full stop after it, is read too', () => {
  const link = linkOf(anAssignment());
  const middle = Math.floor(link.length / 2);
  const pasted = [
    `https://example.org/teaching/assignment/#${link}`,
    `<https://example.org/assignment/#${link}>.`,
    `https://example.org/assignment/#${link.slice(0, middle)}\r\n ${link.slice(middle)}\n`,
    `Please open https://example.org/assignment/#${link} by Friday.`,
    `“https://example.org/assignment/#${link}”`,
  ];

  for (const text of pasted)
    expect(decodeAssignment(text, anOutline())).toEqual({ ok: true, assignment: anAssignment() });
});

test('any text is refused with one of four reasons, or read as a valid assignment', () => {
  const outline = anOutline();
  const link = linkOf(anAssignment());
  const anything = fc.oneof(
    fc.string({ maxLength: 300 }),
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.string({ maxLength: 40 }).map((text) => `a1.${text}`),
    fc.string({ maxLength: 40 }).map((text) => sealText('a1', text)),
    fc.json().map((text) => sealText('a1', text)),
    fc
      .tuple(fc.nat(link.length), fc.string({ maxLength: 3 }))
      .map(([at, text]) => link.slice(0, at) + text + link.slice(at + 1)),
  );

  fc.assert(
    fc.property(anything, (text) => {
      const result = decodeAssignment(text, outline);

      if (result.ok) expect(parseAssignment(result.assignment)).toEqual(result.assignment);
      else expect(['damaged', 'foreign', 'newer', 'unknown-content']).toContain(result.why);
    }),
    { numRuns: 1000 },
  );
});

test('a link in which any one character was changed or lost never opens as another assignment', () => {
  const link = linkOf(anAssignment());

  fc.assert(
    fc.property(fc.nat(link.length - 1), fc.constantFrom('', 'A', 'z', '0', '-', '.', '7'), (at, other) => {
      const result = decodeAssignment(link.slice(0, at) + other + link.slice(at + 1), anOutline());

      if (result.ok) expect(result.assignment).toEqual(anAssignment());
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ['', 'foreign'],
  ['second-step', 'foreign'],
  ['https://example.org/', 'foreign'],
  ['a2.q1ZKLMpMzi9W.0f9c2a11', 'newer'],
  ['a999999.x.0f9c2a11', 'newer'],
  ['a0.q1ZKLMpMzi9W.0f9c2a11', 'damaged'],
  ['a1.', 'damaged'],
  ['a1.q1ZKLMpMzi9W.0f9c2a11', 'damaged'],
  [sealText('a1', 'null'), 'damaged'],
  [sealText('a1', '[[["__proto__"]]]'), 'damaged'],
])('the fragment “%s” is %s', (fragment, why) => {
  expect(decodeAssignment(fragment, anOutline())).toEqual({ ok: false, why });
});

test('a link that lost its end is damaged', () => {
  const link = linkOf(anAssignment());

  for (const kept of [20, link.length - 9, link.length - 1]) {
    expect(decodeAssignment(link.slice(0, kept), anOutline())).toEqual({ ok: false, why: 'damaged' });
  }
});

test('a short link that unfolds without end is refused', () => {
  const bomb = sealText('a1', ' '.repeat(5_000_000));

  expect(bomb.length).toBeLessThan(MAX_LINK_CHARS);
  expect(decodeAssignment(bomb, anOutline())).toEqual({ ok: false, why: 'damaged' });
});

test('an assignment on content that this version does not have is told apart, with what is missing', () => {
  const link = linkOf(
    anAssignment({
      parts: [
        { kind: 'lesson', lesson: 'twinning', steps: ['guess', 'gone'] },
        { kind: 'lesson', lesson: 'moon', steps: null },
        { kind: 'quiz', bank: 'stars', count: 2 },
      ],
    }),
  );

  expect(decodeAssignment(link, anOutline())).toEqual({
    ok: false,
    why: 'unknown-content',
    unknown: ['the step “gone” of “Twinning”', 'the lesson “moon”', 'the quiz “stars”'],
  });
});

test.each<[string, Partial<Assignment>]>([
  ['no part', { parts: [] }],
  ['a lesson twice', { parts: Array(2).fill({ kind: 'lesson', lesson: 'twinning', steps: null }) }],
  ['a quiz twice', { parts: Array(2).fill({ kind: 'quiz', bank: 'twinning', count: 2 }) }],
  ['a step twice', { parts: [{ kind: 'lesson', lesson: 'twinning', steps: ['pairs', 'pairs'] }] }],
  ['a lesson without steps', { parts: [{ kind: 'lesson', lesson: 'twinning', steps: [] }] }],
  ['a quiz without questions', { parts: [{ kind: 'quiz', bank: 'twinning', count: 0 }] }],
  ['half a question', { parts: [{ kind: 'quiz', bank: 'twinning', count: 1.5 }] }],
  ['a pass mark above all points', { passMark: 1.1 }],
  ['a pass mark that is no number', { passMark: Number.NaN }],
  ['no tries', { attempts: 0 }],
  ['an id with a space', { id: 'week 3' }],
  ['a zone with a bracket', { due: { at: 1, zone: 'Africa/<b>' } }],
  ['a title that is too long', { title: 'x'.repeat(LIMITS.titleChars + 1) }],
  ['a note that is too long', { note: 'x'.repeat(LIMITS.noteChars + 1) }],
])('an assignment with %s has no link', (_what, parts) => {
  expect(encodeAssignment(anAssignment(parts))).toBeNull();
});

test('the longest note in a script that packs badly still has a link', () => {
  const note = Array.from({ length: LIMITS.noteChars }, (_, i) =>
    String.fromCharCode(0x4e00 + ((i * 7919) % 20_000)),
  ).join('');

  expect(linkOf(anAssignment({ note })).length).toBeLessThanOrEqual(MAX_LINK_CHARS);
});

test.each<[string, Partial<Assignment>, Partial<Assignment> | null]>([
  ['half a character in the title', { title: 'A\ud800' }, { title: 'A\ufffd' }],
  ['a turned direction in the title', { title: '\u202eA' }, { title: 'A' }],
  ['control characters in the note', { note: 'a\u0007b\r\nc' }, { note: 'a b\nc' }],
  ['a due date after the year 9999', { due: { at: 8.64e15, zone: 'UTC' } }, null],
])('%s', (_what, parts, read) => {
  const link = encodeAssignment(anAssignment(parts));

  if (read === null) expect(link).toBeNull();
  else expect(decodeAssignment(link ?? '', anOutline())).toEqual({ ok: true, assignment: anAssignment(read) });
});
