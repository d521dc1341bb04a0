import { type XmlElement, xml } from '../xml';
import type { ManifestContent } from './manifest-content';

const CP = 'http://www.imsproject.org/xsd/imscp_rootv1p1p2';
const ADL = 'http://www.adlnet.org/xsd/adlcp_rootv1p2';

/**
 * imsmanifest.xml of SCORM 1.2 (Content Aggregation Model 2.3): one SCO. It names no mastery score: the player sends
 * passed and failed itself, and an LMS that was told one rewrites what it is sent.
 */
export function scorm12Manifest({ id, title, files }: ManifestContent): XmlElement {
  return xml(
    'manifest',
    {
      identifier: id,
      version: '1.2',
      xmlns: CP,
      'xmlns:adlcp': ADL,
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      'xsi:schemaLocation': `${CP} imscp_rootv1p1p2.xsd ${ADL} adlcp_rootv1p2.xsd`,
    },
    xml('metadata', {}, xml('schema', {}, 'ADL SCORM'), xml('schemaversion', {}, '1.2')),
    xml(
      'organizations',
      { default: `${id}_org` },
      xml(
        'organization',
        { identifier: `${id}_org` },
        xml('title', {}, title),
        xml('item', { identifier: `${id}_item`, identifierref: `${id}_sco` }, xml('title', {}, title)),
      ),
    ),
    xml(
      'resources',
      {},
      xml(
        'resource',
        // In this edition the attribute is all in small letters.
        { identifier: `${id}_sco`, type: 'webcontent', 'adlcp:scormtype': 'sco', href: 'index.html' },
        files.map((href) => xml('file', { href })),
      ),
    ),
  );
}
