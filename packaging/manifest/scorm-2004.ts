import { type XmlElement, xml } from '../xml';
import type { ManifestContent } from './manifest-content';

const CP = 'http://www.imsglobal.org/xsd/imscp_v1p1';
const ADL = 'http://www.adlnet.org/xsd/adlcp_v1p3';
const SEQUENCING = 'http://www.imsglobal.org/xsd/imsss';
const SCHEMAS: [namespace: string, file: string][] = [
  [CP, 'imscp_v1p1.xsd'],
  [ADL, 'adlcp_v1p3.xsd'],
  [SEQUENCING, 'imsss_v1p0.xsd'],
  ['http://www.adlnet.org/xsd/adlseq_v1p3', 'adlseq_v1p3.xsd'],
  ['http://www.adlnet.org/xsd/adlnav_v1p3', 'adlnav_v1p3.xsd'],
];

/**
 * imsmanifest.xml of SCORM 2004, 4th edition: one SCO. `completionSetByContent` and `objectiveSetByContent` tell the
 * LMS that the player decides what is completed and passed.
 */
export function scorm2004Manifest({ id, title, files }: ManifestContent): XmlElement {
  return xml(
    'manifest',
    {
      identifier: id,
      version: '1',
      xmlns: CP,
      'xmlns:adlcp': ADL,
      'xmlns:imsss': SEQUENCING,
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      'xsi:schemaLocation': SCHEMAS.flat().join(' '),
    },
    xml('metadata', {}, xml('schema', {}, 'ADL SCORM'), xml('schemaversion', {}, '2004 4th Edition')),
    xml(
      'organizations',
      { default: `${id}_org` },
      xml(
        'organization',
        { identifier: `${id}_org` },
        xml('title', {}, title),
        xml('item', { identifier: `${id}_item`, identifierref: `${id}_sco` }, xml('title', {}, title), sequencing()),
      ),
    ),
    xml(
      'resources',
      {},
      xml(
        'resource',
        // Unlike in 1.2 the attribute has a capital in the middle, and a validator by schema alone does not miss it.
        { identifier: `${id}_sco`, type: 'webcontent', 'adlcp:scormType': 'sco', href: 'index.html' },
        files.map((href) => xml('file', { href })),
      ),
    ),
  );
}

function sequencing(): XmlElement {
  return xml(
    'imsss:sequencing',
    {},
    xml('imsss:deliveryControls', { completionSetByContent: 'true', objectiveSetByContent: 'true' }),
  );
}
