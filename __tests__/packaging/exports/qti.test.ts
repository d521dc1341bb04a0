import { XMLParser } from 'fast-xml-parser';
import { unzipSync } from 'fflate';
import { keyResponse } from '../../../domain/key-response';
import type { Placed } from '../../../domain/response';
import { QTI_DIALECTS, type QtiVersion } from '../../../packaging/exports/qti-dialect';
import { writeQtiPackage } from '../../../packaging/exports/qti-package';
import { put } from '../../domain/a-response';
import { aLine, aMatch, aMultiple, anExtended } from '../../domain/an-item';
import { shareByScorer } from '../../domain/assignment/an-assignment';
import { NASTY } from '../a-package';
import { aSource } from './a-source';

const parser = new XMLParser({
  ...{
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    parseTagValue: false,
    parseAttributeValue: false,
    trimValues: false,
  },
  preserveOrder: true,
});

/** An element of a parsed document: its name, its attributes, and what is in it. */
interface Element {
  name: string;
  attributes: Record<string, string>;
  children: Element[];
  text: string;
}

function readFiles(version: QtiVersion, source = aSource()) {
  const { content, notes } = writeQtiPackage(source, version);
  const files = Object.entries(unzipSync(content as Uint8Array)).map(
    ([path, bytes]) => [path, parse(new TextDecoder().decode(bytes))] as const,
  );
  return { files: Object.fromEntries(files), notes };
}

function parse(document: string): Element {
  const root = (parser.parse(document) as Record<string, unknown>[]).find(
    (node) => !Object.keys(node).some((key) => key === '#text' || key === '?xml'),
  );
  return toElement(root ?? {});
}

function toElement(node: Record<string, unknown>): Element {
  const name = Object.keys(node).find((key) => key !== ':@') ?? '';
  const inner = node[name];
  if (name === '#text') return { name, attributes: {}, children: [], text: String(inner) };
  const children = (Array.isArray(inner) ? inner : [])
    .map((child) => toElement(child as Record<string, unknown>))
    // Line ends between elements.
    .filter((child) => child.name !== '#text' || !/^\s*\n\s*$/.test(child.text));
  const raw = (node[':@'] ?? {}) as Record<string, string>;
  const attributes = Object.fromEntries(Object.entries(raw).map(([key, value]) => [key.slice(1), value]));
  return { name, attributes, children, text: children.map(({ text }) => text).join('') };
}

function findAll(element: Element | undefined, name: string): Element[] {
  if (!element) return [];
  return [...(element.name === name ? [element] : []), ...element.children.flatMap((child) => findAll(child, name))];
}

const VERSIONS = [
  ['2.1', (name: string) => name],
  ['3.0', (name: string) => `qti-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`],
] as const;

describe.each(VERSIONS)('QTI %s', (version, n) => {
  const { files, notes } = readFiles(version);
  const attribute = (name: string) => (version === '3.0' ? n(name).slice(4) : name);

  test('every item is there, in the interaction of its kind, and the manifest and the test name all of them', () => {
    const kinds = Object.entries(files).flatMap(([path, root]) =>
      path.startsWith('items/') ? [findAll(root, n('itemBody'))[0]?.children[0]?.name] : [],
    );

    expect(kinds.sort()).toEqual(
      [
        'choiceInteraction',
        'choiceInteraction',
        'choiceInteraction',
        'extendedTextInteraction',
        'gapMatchInteraction',
        'matchInteraction',
        'matchInteraction',
        'matchInteraction',
        'matchInteraction',
        'orderInteraction',
      ].map(n),
    );
    expect(findAll(files['test.xml'], n('assessmentItemRef'))).toHaveLength(10);
    expect(findAll(files['imsmanifest.xml'], 'resource').map(({ attributes }) => attributes.href)).toEqual(
      expect.arrayContaining(['test.xml', 'items/tw_single.xml', 'items/tw_sentence.xml']),
    );
    expect(files['items/tw_single.xml']?.attributes.xmlns).toBe(QTI_DIALECTS[version].namespace);
  });

  test('titles, stems, options and feedback survive with every sign in them', () => {
    const single = files['items/tw_single.xml'];

    expect(single?.attributes.title).toBe(`tw_single: ${NASTY} really 对口?`);
    expect(findAll(single, n('prompt'))[0]?.text).toBe(`${NASTY} really 对口 (duìkǒu)?`);
    expect(findAll(single, n('simpleChoice'))[1]?.text).toBe(NASTY);
    expect(findAll(single, n('modalFeedback'))[1]?.text).toBe(`%50% ${NASTY}`);
    expect(findAll(files['test.xml'], n('assessmentSection'))[0]?.attributes.title).toBe(`Week 3/4: ${NASTY}`);
  });

  test('the key of each item is its key', () => {
    const key = keyResponse(aMatch());
    const pairs = key.kind === 'placement' ? Object.entries(key.placed).map(([card, bin]) => `x_${card} x_${bin}`) : [];
    const correct = (id: string) =>
      findAll(findAll(files[`items/${id}.xml`], n('correctResponse'))[0], n('value')).map(({ text }) => text);

    expect(correct('tw_single')).toEqual(['x_centre']);
    expect(correct('tw_match')).toEqual(pairs);
    expect(correct('tw_order')).toEqual(['x_pressure', 'x_firms', 'x_cluster', 'x_policy']);
    expect(correct('tw_cloze')).toEqual(['x_design x_who', 'x_carry x_what']);
    expect(correct('tw_guess')).toEqual([]);
  });

  test('partly right answers earn their share: wrong ticks take away, a stop beside is half right', () => {
    const mapping = (id: string) =>
      Object.fromEntries(
        findAll(files[`items/${id}.xml`], n('mapEntry')).map(({ attributes }) => [
          attributes[attribute('mapKey')],
          Number(attributes[attribute('mappedValue')]),
        ]),
      );

    expect(Object.values(mapping('tw_multiple')).sort()).toEqual(
      aMultiple()
        .options.map(({ correct }) => (correct ? 1 : -1))
        .sort(),
    );
    expect(mapping('tw_line')).toEqual({
      'x_lobby x_p1': 1,
      'x_lobby x_p2': 1,
      'x_lobby x_p3': 0.5,
      'x_pilot x_p2': 0.5,
      'x_pilot x_p3': 1,
      'x_pilot x_p4': 0.5,
      'x_adapt x_p4': 0.5,
      'x_adapt x_p5': 1,
    });
    expect(aLine().cards).toHaveLength(3);
  });

  test('a list that parts share is one match, in which an answer may serve every part, and none counts that serves no part', () => {
    const item = files['items/tw_extended.xml'];
    const [stems, answers] = findAll(item, n('simpleMatchSet'));
    const choices = (set: Element | undefined) => findAll(set, n('simpleAssociableChoice'));
    const read = (choice: Element, name: string) => choice.attributes[attribute(name)];

    expect(choices(stems).map(({ text }) => text)).toEqual(anExtended().cards.map(({ text }) => text));
    expect(choices(stems).map((choice) => read(choice, 'matchMax'))).toEqual(['1', '1', '1']);
    expect(choices(answers).map(({ text }) => text)).toEqual(anExtended().bins.map(({ text }) => text));
    // 0 is without limit; the list stands as it was written.
    expect(choices(answers).map((choice) => [read(choice, 'matchMax'), read(choice, 'fixed')])).toEqual(
      anExtended().bins.map(() => ['0', 'true']),
    );
    expect(findAll(findAll(item, n('correctResponse'))[0], n('value')).map(({ text }) => text)).toEqual([
      'x_first x_narrows',
      'x_second x_narrows',
      'x_third x_untouched',
    ]);
    for (const [first, share] of [
      ['narrows', 1],
      ['confirms', 2 / 3],
    ] as const) {
      const placed = { first, second: 'narrows', third: 'untouched' };

      expect(markByMapping(item, n, attribute, placed)).toBeCloseTo(share);
      expect(shareByScorer(anExtended(), put(placed))).toBeCloseTo(share);
    }
  });

  test('what was changed or left out is listed', () => {
    expect(notes.map(({ item, text }) => `${item}: ${text}`)).toEqual([
      'tw_single: The hint is left out.',
      'tw_multiple: The hint is left out.',
      ...['tw_match', 'tw_sort'].map(
        (id) => `${id}: The hint is left out. Feedback on particular wrong places is left out.`,
      ),
      'tw_extended: The hint is left out. Feedback on particular wrong answers is left out.',
      'tw_order: All or nothing: QTI’s own marking does not count pairs of cards. The hint is left out.',
      ...['tw_cloze', 'tw_line'].map(
        (id) => `${id}: The hint is left out. Feedback on particular wrong places is left out.`,
      ),
    ]);
  });

  test('no name of the other version is used', () => {
    const names = Object.entries(files).flatMap(([path, root]) => (path === 'imsmanifest.xml' ? [] : listNames(root)));

    expect(
      [...new Set(names)].filter((name) => (version === '3.0' ? /[A-Z]/.test(name) : /^qti-|-/.test(name))),
    ).toEqual([]);
  });

  test('two exports of the same items are the same bytes', () => {
    expect(writeQtiPackage(aSource(), version).content).toEqual(writeQtiPackage(aSource(), version).content);
  });
});

/** What the response processing of an item that is marked by a mapping gives for these pairs. */
function markByMapping(
  item: Element | undefined,
  n: (name: string) => string,
  attribute: (name: string) => string,
  placed: Placed,
): number {
  const points = new Map(
    findAll(item, n('mapEntry')).map(({ attributes }) => [
      attributes[attribute('mapKey')],
      Number(attributes[attribute('mappedValue')]),
    ]),
  );
  const [divide] = findAll(item, n('divide'));
  const possible = Number(findAll(divide, n('baseValue'))[0]?.text);
  const earned = Object.entries(placed).map(([card, bin]) => points.get(`x_${card} x_${bin}`) ?? 0);
  return earned.reduce((a, b) => a + b) / possible;
}

function listNames({ name, attributes, children }: Element): string[] {
  const own = Object.keys(attributes).filter((key) => !key.includes(':') && key !== 'xmlns');
  return [...(name === '#text' ? [] : [name]), ...own, ...children.flatMap(listNames)];
}
