import { writeXml, type XmlElement, xml } from '../xml';
import { writeZip } from '../zip';
import { QTI_DIALECTS, type QtiDialect, type QtiVersion } from './qti-dialect';
import { qtiNote, writeQtiItem } from './qti-item';
import type { ExportSource, QuizExport } from './quiz-export';

/** A QTI content package: one file an item, a test with all of them in order, and the manifest. */
export function writeQtiPackage(source: ExportSource, version: QtiVersion): QuizExport {
  const dialect = QTI_DIALECTS[version];
  const items = source.items.map((item) => ({ id: item.id, path: `items/${item.id}.xml`, item }));
  const files = Object.fromEntries(
    items.map(({ path, item }) => [path, writeXml(writeQtiItem(item, source, dialect))]),
  );
  files['test.xml'] = writeXml(writeTest(source.title, items, dialect));
  files['imsmanifest.xml'] = writeXml(writeManifest(items, dialect));
  const notes = source.items.flatMap((item) => {
    const text = qtiNote(item);
    return text === null ? [] : [{ item: item.id, text }];
  });
  return { content: writeZip(files, 'imsmanifest.xml'), notes };
}

interface Listed {
  id: string;
  path: string;
}

function writeTest(title: string, items: Listed[], { namespace, schema, translate }: QtiDialect): XmlElement {
  return translate(
    xml(
      'assessmentTest',
      {
        xmlns: namespace,
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
        'xsi:schemaLocation': `${namespace} ${schema}`,
        identifier: 'test',
        title,
      },
      xml(
        'testPart',
        { identifier: 'part', navigationMode: 'nonlinear', submissionMode: 'individual' },
        xml(
          'assessmentSection',
          { identifier: 'section', title, visible: 'true' },
          items.map(({ id, path }) => xml('assessmentItemRef', { identifier: id, href: path })),
        ),
      ),
    ),
  );
}

function writeManifest(items: Listed[], { manifest }: QtiDialect): XmlElement {
  return xml(
    'manifest',
    { xmlns: manifest.namespace, identifier: 'package' },
    xml('metadata', {}, xml('schema', {}, manifest.schema), xml('schemaversion', {}, manifest.version)),
    xml('organizations'),
    xml(
      'resources',
      {},
      xml(
        'resource',
        { identifier: 'test', type: manifest.test, href: 'test.xml' },
        xml('file', { href: 'test.xml' }),
        items.map(({ id }) => xml('dependency', { identifierref: `item_${id}` })),
      ),
      items.map(({ id, path }) =>
        xml('resource', { identifier: `item_${id}`, type: manifest.item, href: path }, xml('file', { href: path })),
      ),
    ),
  );
}
