import { CARTRIDGE_FORMATS } from '../../../packaging/cartridge/cartridge-format';
import { makeCartridge } from '../../../packaging/cartridge/make-cartridge';
import { readSiteAddress } from '../../../packaging/cartridge/site-address';
import { NASTY, theCourse } from '../a-package';
import { aCartridge, aCartridgeReader, CARTRIDGE_SITE } from './a-cartridge';
import { aWholeAssignment } from './a-whole-assignment';
import { childrenOf, findAll, parseXml, textOf, type XmlNode } from './read-xml';

// A profile test, written from “Common Cartridge Profile: Implementation” 1.1 and 1.3 and the rules that 1EdTech’s
// schemas state in words: the schemas themselves may not stand in this repository.
const PROFILE = {
  cc13: {
    namespace: 'http://www.imsglobal.org/xsd/imsccv1p3/imscp_v1p1',
    version: '1.3.0',
    types: {
      imswl_xmlv1p3: 'webLink http://www.imsglobal.org/xsd/imsccv1p3/imswl_v1p3',
      imsdt_xmlv1p3: 'topic http://www.imsglobal.org/xsd/imsccv1p3/imsdt_v1p3',
      'imsqti_xmlv1p2/imscc_xmlv1p3/assessment': 'questestinterop http://www.imsglobal.org/xsd/ims_qtiasiv1p2',
      'imsqti_xmlv1p2/imscc_xmlv1p3/question-bank': 'questestinterop http://www.imsglobal.org/xsd/ims_qtiasiv1p2',
    },
    banks: 7,
  },
  cc11: {
    namespace: 'http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1',
    version: '1.1.0',
    types: {
      imswl_xmlv1p1: 'webLink http://www.imsglobal.org/xsd/imsccv1p1/imswl_v1p1',
      imsdt_xmlv1p1: 'topic http://www.imsglobal.org/xsd/imsccv1p1/imsdt_v1p1',
      'imsqti_xmlv1p2/imscc_xmlv1p1/assessment': 'questestinterop http://www.imsglobal.org/xsd/ims_qtiasiv1p2',
      'imsqti_xmlv1p2/imscc_xmlv1p1/question-bank': 'questestinterop http://www.imsglobal.org/xsd/ims_qtiasiv1p2',
    },
    banks: 1,
  },
} as const;

const resourcesOf = (manifest: XmlNode) => findAll(manifest, 'resource').filter(({ attributes }) => attributes.type);
const roleOf = (resource: XmlNode) => findAll(resource, 'intendedEndUserRole').map((role) => textOf(role, 'value'));

describe.each(CARTRIDGE_FORMATS)('%s', (format) => {
  const profile = PROFILE[format];
  const made = aCartridge(format, { assignment: aWholeAssignment() });

  test('the manifest is the first file, and names its version within the characters that Moodle reads', async () => {
    const { files, manifest } = await made;

    expect(Object.keys(files)[0]).toBe('imsmanifest.xml');
    expect(files['imsmanifest.xml']?.slice(0, 500)).toContain(`xmlns="${profile.namespace}"`);
    expect(textOf(manifest, 'schema')).toBe('IMS Common Cartridge');
    expect(textOf(manifest, 'schemaversion')).toBe(profile.version);
  });

  test('ids are XML names, and no two things share one', async () => {
    const { manifest } = await made;
    const ids = ['manifest', 'organization', 'item', 'resource'].flatMap((name) =>
      findAll(manifest, name).flatMap(({ attributes }) => attributes.identifier ?? []),
    );

    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[A-Za-z_][\w.-]*$/.test(id))).toEqual([]);
  });

  test('every file is in one resource, every resource has one file, which is what its type says', async () => {
    const { files, manifest } = await made;
    const listed = resourcesOf(manifest).map((resource) => {
      const [file, ...more] = childrenOf(resource, 'file').map(({ attributes }) => attributes.href ?? '');
      expect(more).toEqual([]);
      const { type = '', href } = resource.attributes;
      // A page has an href, which is its file; nothing else may have one.
      expect(href).toBe(type === 'webcontent' ? file : undefined);
      const text = files[file ?? ''] ?? '';
      if (type === 'webcontent') expect(text).toMatch(/^<!doctype html>/);
      else {
        const root = parseXml(text);
        const known: Record<string, string> = profile.types;
        expect(`${root.name} ${/ xmlns="([^"]+)"/.exec(text)?.[1]}`).toBe(known[type]);
      }
      return file;
    });

    expect(listed.sort()).toEqual(
      Object.keys(files)
        .filter((path) => path !== 'imsmanifest.xml')
        .sort(),
    );
  });

  test('there is one organisation: a root without a title, a module a lesson and one for the final quiz, and in them resources', async () => {
    const { manifest } = await made;
    const [organisation, ...more] = findAll(manifest, 'organization');
    const [root, ...others] = organisation ? childrenOf(organisation, 'item') : [];
    const modules = root ? childrenOf(root, 'item') : [];

    expect(more.concat(others)).toEqual([]);
    expect(organisation?.attributes.structure).toBe('rooted-hierarchy');
    expect(root && childrenOf(root, 'title')).toEqual([]);
    expect(modules.map((module) => childrenOf(module, 'title')[0]?.text)).toEqual([
      `Start: Week 3: ${NASTY}`,
      ...theCourse().lessons.map(({ title }) => title),
      'Final quiz',
    ]);
    const ids = new Map(resourcesOf(manifest).map(({ attributes }) => [attributes.identifier, attributes.type]));
    for (const item of modules.flatMap((module) => childrenOf(module, 'item'))) {
      expect(childrenOf(item, 'item')).toEqual([]);
      // Rule 8a: an item leads to no question bank.
      expect(ids.get(item.attributes.identifierref)).toMatch(/^(?!.*question-bank)./);
    }
  });

  test('keys, teaching notes and what is for teachers are for instructors, and nothing else is', async () => {
    const { manifest } = await made;
    const pages = resourcesOf(manifest).map((resource) => ({
      path: childrenOf(resource, 'file')[0]?.attributes.href ?? '',
      role: roleOf(resource),
      use: resource.attributes.intendeduse,
    }));

    for (const { path, role, use } of pages) {
      expect([path, role]).toEqual([path, path.startsWith('teachers/') ? ['Instructor'] : []]);
      expect([path, use]).toEqual([
        path,
        path.endsWith('teaching-note.html') ? 'lessonplan' : path.startsWith('teachers/') ? 'unspecified' : undefined,
      ]);
    }
    expect(pages.filter(({ use }) => use === 'lessonplan')).toHaveLength(theCourse().lessons.length);
  });

  test('there are as many banks as the version allows', async () => {
    const { manifest } = await made;

    expect(resourcesOf(manifest).filter(({ attributes }) => attributes.type?.endsWith('question-bank'))).toHaveLength(
      profile.banks,
    );
  });

  test('licence and source stand in the metadata', async () => {
    const { manifest } = await made;
    const [rights] = findAll(manifest, 'rights');
    const [relation] = findAll(manifest, 'relation');

    // Moodle 4.2 restored nothing where the course’s name held a tag.
    expect(textOf(findAll(manifest, 'general')[0] as XmlNode, 'title')).toBe(
      `Week 3: ${NASTY.replace('<', '‹').replace('>', '›')}`,
    );
    expect(rights?.text).toContain('No open licence');
    expect(relation?.text).toContain('Charlotte Lenz');
    expect(relation && textOf(relation, 'entry')).toBe(theCourse().article.url);
  });

  test('the same choices give the same bytes, whatever random id the page has drawn', async () => {
    const choices = { format, site: CARTRIDGE_SITE, banks: 'all' } as const;
    const parts = [{ kind: 'lesson', lesson: 'twinning', steps: null }] as const;
    const make = (id: string, value: string) =>
      makeCartridge(
        aWholeAssignment({ id, parts: [...parts], seed: { kind: 'class', value } }),
        choices,
        aCartridgeReader(),
      );

    expect(await make('k2j9', 'a')).toEqual(await make('x7x7', 'b'));
  });
});

test('an assignment about what the course does not have is refused by name', async () => {
  const made = await makeCartridge(
    aWholeAssignment({ parts: [{ kind: 'lesson', lesson: 'debt', steps: null }] }),
    { format: 'cc13', site: CARTRIDGE_SITE, banks: 'all' },
    aCartridgeReader(),
  );

  expect(made).toEqual({ ok: false, why: 'unknown-content', unknown: ['the lesson “debt”'] });
});

test.each([
  ['https://example.org', 'https://example.org'],
  [' https://example.org/sub/ ', 'https://example.org/sub'],
  ['https://example.org/sub/index.html', 'https://example.org/sub'],
  ['https://example.org/sub/teach/#a1.x.00000000', 'https://example.org/sub'],
  ['http://localhost:3000/assignment/#a1.x.00000000', 'http://localhost:3000'],
  ['https://example.org/teaching/provinces', 'https://example.org/teaching/provinces'],
  ['example.org', null],
  ['javascript:alert(1)', null],
  ['', null],
])('the address of the site in “%s” is %s', (typed, site) => {
  expect(readSiteAddress(typed)).toBe(site);
});
