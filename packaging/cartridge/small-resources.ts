import { writeFragment, writeXml, type XmlElement, xml } from '../xml';
import type { CartridgeDialect } from './cartridge-dialect';

const XSI = 'http://www.w3.org/2001/XMLSchema-instance';

/** A web link (imswl), opened beside the course: most systems show no foreign page in a frame. */
export function writeWebLink(title: string, href: string, { link }: CartridgeDialect): string {
  return writeXml(
    xml(
      'webLink',
      { xmlns: link.namespace, 'xmlns:xsi': XSI, 'xsi:schemaLocation': `${link.namespace} ${link.schema}` },
      xml('title', {}, oneLine(title)),
      xml('url', { href, target: '_blank' }),
    ),
  );
}

/** A topic for a discussion (imsdt). */
export function writeTopic(title: string, body: readonly (XmlElement | string)[], { topic }: CartridgeDialect): string {
  return writeXml(
    xml(
      'topic',
      { xmlns: topic.namespace, 'xmlns:xsi': XSI, 'xsi:schemaLocation': `${topic.namespace} ${topic.schema}` },
      xml('title', {}, oneLine(title)),
      xml('text', { texttype: 'text/html' }, writeFragment(body)),
    ),
  );
}

/** As titles are in a course: on one line. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
