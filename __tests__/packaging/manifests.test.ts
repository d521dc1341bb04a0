import { readFileSync } from 'node:fs';
import path from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { unzipSync } from 'fflate';
import { validateXML } from 'xmllint-wasm';
import { writeQtiPackage } from '../../packaging/exports/qti-package';
import { sourceOfBank } from '../../packaging/exports/quiz-export';
import type { PackageFormat } from '../../packaging/format';
import { SCHEMA_FILES } from '../../packaging/schema-files';
import { aPackagedAssignment, NASTY, packagedFiles, theCourse } from './a-package';

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  parseAttributeValue: false,
});

/** All namespaces of a SCORM 2004 manifest in one schema, which is what a validator takes. */
const ALL_OF_2004 = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
  <xs:import namespace="http://www.imsglobal.org/xsd/imscp_v1p1" schemaLocation="imscp_v1p1.xsd"/>
  <xs:import namespace="http://www.adlnet.org/xsd/adlcp_v1p3" schemaLocation="adlcp_v1p3.xsd"/>
  <xs:import namespace="http://www.imsglobal.org/xsd/imsss" schemaLocation="imsss_v1p0.xsd"/>
</xs:schema>`;
const ALL_OF_12 = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
  <xs:import namespace="http://www.imsproject.org/xsd/imscp_rootv1p1p2" schemaLocation="imscp_rootv1p1p2.xsd"/>
  <xs:import namespace="http://www.adlnet.org/xsd/adlcp_rootv1p2" schemaLocation="adlcp_rootv1p2.xsd"/>
</xs:schema>`;

/** What the standard's own schemas say against a manifest. */
async function faultsOf(manifest: string, format: Exclude<PackageFormat, 'cmi5'>): Promise<string[]> {
  const folder = path.join(process.cwd(), 'packaging', 'schemas', format);
  const preload = SCHEMA_FILES[format].map((file) => ({
    fileName: file,
    contents: readFileSync(path.join(folder, file), 'utf8'),
  }));
  const schema = { fileName: 'all.xsd', contents: format === 'scorm12' ? ALL_OF_12 : ALL_OF_2004 };
  const { errors } = await validateXML({ xml: { fileName: 'imsmanifest.xml', contents: manifest }, schema, preload });
  return errors.map(({ message }) => message);
}

test.each(['scorm12', 'scorm2004'] as const)(
  'the manifest of %s is valid by the schemas that travel with it',
  async (format) => {
    const files = await packagedFiles(format);

    expect(await faultsOf(files['imsmanifest.xml'] ?? '', format)).toEqual([]);
  },
);

test.each(['scorm12', 'scorm2004'] as const)('the validation of %s sees a misspelt element', async (format) => {
  const manifest = (await packagedFiles(format))['imsmanifest.xml'] ?? '';

  const faults = await faultsOf(
    manifest.replace('<organizations', '<organisations').replace('</organizations', '</organisations'),
    format,
  );

  expect(faults.join()).toContain('organisations');
});

test('the manifest of a QTI 2.1 package is valid by the schema of content packages, and a misspelt one is not', async () => {
  const source = sourceOfBank('twinning', theCourse());
  if (!source) throw new Error('the course has a bank of this name');
  const files = unzipSync(writeQtiPackage(source, '2.1').content as Uint8Array);
  const manifest = new TextDecoder().decode(files['imsmanifest.xml']);

  expect(await faultsOf(manifest, 'scorm2004')).toEqual([]);
  expect(await faultsOf(manifest.replaceAll('identifierref=', 'identifierRef='), 'scorm2004')).not.toEqual([]);
});

test('cmi5.xml is valid by the rules of the specification’s section 13', async () => {
  const manifest = (await packagedFiles('cmi5'))['cmi5.xml'] ?? '';
  const schema = {
    fileName: 'cmi5.xsd',
    contents: readFileSync(path.join(__dirname, 'cmi5-course-structure.xsd'), 'utf8'),
  };

  const { errors } = await validateXML({ xml: { fileName: 'cmi5.xml', contents: manifest }, schema });

  expect(errors).toEqual([]);
  expect(parser.parse(manifest).courseStructure.au).toMatchObject({
    '@masteryScore': '0.6',
    '@moveOn': 'CompletedAndPassed',
    url: 'index.html',
  });
});

test('without a pass mark a cmi5 course asks only for completion', async () => {
  const manifest = (await packagedFiles('cmi5', aPackagedAssignment({ passMark: 0 })))['cmi5.xml'] ?? '';

  expect(parser.parse(manifest).courseStructure.au).toMatchObject({ '@moveOn': 'Completed' });
  expect(manifest).not.toContain('masteryScore');
});

test.each(['scorm12', 'scorm2004', 'cmi5'] as const)('a title with %s’s own signs in it survives', async (format) => {
  const files = await packagedFiles(format);

  const manifest = parser.parse(files['imsmanifest.xml'] ?? files['cmi5.xml'] ?? '');

  const title =
    format === 'cmi5'
      ? manifest.courseStructure.course.title.langstring['#text']
      : manifest.manifest.organizations.organization.title;
  expect(title).toBe(`Week 3: ${NASTY}`);
});

test('every file that a manifest names is in the package, and every file of the content is named', async () => {
  const files = await packagedFiles('scorm12');

  const { file } = parser.parse(files['imsmanifest.xml'] ?? '').manifest.resources.resource;

  const named = file.map((each: { '@href': string }) => each['@href']);
  const content = Object.keys(files).filter((path) => !path.endsWith('.xsd') && path !== 'imsmanifest.xml');
  expect([...named].sort()).toEqual(content.sort());
});

test('trap 10: scormType has its capital in 2004 and none in 1.2, and the schemas lie at the root', async () => {
  const old = await packagedFiles('scorm12');
  const current = await packagedFiles('scorm2004');

  expect(old['imsmanifest.xml']).toContain('adlcp:scormtype="sco"');
  expect(current['imsmanifest.xml']).toContain('adlcp:scormType="sco"');
  expect(Object.keys(old)).toEqual(expect.arrayContaining(['adlcp_rootv1p2.xsd', 'imscp_rootv1p1p2.xsd']));
  expect(Object.keys(current)).toEqual(
    expect.arrayContaining([
      'adlcp_v1p3.xsd',
      'adlnav_v1p3.xsd',
      'adlseq_v1p3.xsd',
      'imscp_v1p1.xsd',
      'imsss_v1p0.xsd',
      'xml.xsd',
    ]),
  );
});

test('trap 3: no manifest of SCORM 1.2 names a mastery score, by which an LMS would rewrite what it is sent', async () => {
  expect((await packagedFiles('scorm12'))['imsmanifest.xml']).not.toMatch(/masteryscore/i);
});
