import { type XmlElement, xml } from '../xml';

/** QTI 2.1 and 3.0 say the same in other names. */
export type QtiVersion = '2.1' | '3.0';

export interface QtiDialect {
  version: QtiVersion;
  namespace: string;
  schema: string;
  manifest: { namespace: string; schema: string; version: string; item: string; test: string };
  /** A tree that was written with the names of 2.1, in those of this version. */
  translate(element: XmlElement): XmlElement;
}

/** Elements that QTI takes from HTML keep their names. */
const HTML = new Set(['p', 'em', 'strong', 'span', 'ul', 'ol', 'li', 'div']);

export const QTI_DIALECTS: Record<QtiVersion, QtiDialect> = {
  '2.1': {
    version: '2.1',
    namespace: 'http://www.imsglobal.org/xsd/imsqti_v2p1',
    schema: 'http://www.imsglobal.org/xsd/qti/qtiv2p1/imsqti_v2p1.xsd',
    manifest: {
      namespace: 'http://www.imsglobal.org/xsd/imscp_v1p1',
      schema: 'QTIv2.1 Package',
      version: '1.0.0',
      item: 'imsqti_item_xmlv2p1',
      test: 'imsqti_test_xmlv2p1',
    },
    translate: (element) => element,
  },
  '3.0': {
    version: '3.0',
    namespace: 'http://www.imsglobal.org/xsd/imsqtiasi_v3p0',
    schema: 'https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqti_asiv3p0_v1p0.xsd',
    manifest: {
      namespace: 'http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1',
      schema: 'QTI Package',
      version: '3.0.0',
      item: 'imsqti_item_xmlv3p0',
      test: 'imsqti_test_xmlv3p0',
    },
    translate: translateToThree,
  },
};

/** Version 3 sets `qti-` before its own elements, writes names with hyphens, and wants a body inside of feedback. */
function translateToThree({ name, attributes, children }: XmlElement): XmlElement {
  const inner = children.map((child) => (typeof child === 'string' ? child : translateToThree(child)));
  if (HTML.has(name)) return { name, attributes, children: inner };
  const renamed = Object.fromEntries(Object.entries(attributes).map(([key, value]) => [toKebab(key), value]));
  const content = name === 'modalFeedback' ? [xml('qti-content-body', {}, inner)] : inner;
  return { name: `qti-${toKebab(name)}`, attributes: renamed, children: content };
}

function toKebab(name: string): string {
  // Names of namespaces (xmlns, xml:lang, xsi:schemaLocation) are not QTI's.
  return name.includes(':') ? name : name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
