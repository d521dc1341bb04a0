import type { CartridgeFormat } from './cartridge-format';

/** What a resource of a cartridge is. */
export type ResourceKind = 'page' | 'link' | 'topic' | 'quiz' | 'bank';

/** What the versions of Common Cartridge name differently; the rest of what is written here is the same in both. */
export interface CartridgeDialect {
  version: string;
  /** Namespaces of the manifest, and of the metadata of cartridge and resource. */
  packaging: string;
  manifestLom: string;
  resourceLom: string;
  /** Where the schema of each namespace lies. */
  schemas: readonly [namespace: string, address: string][];
  types: Record<ResourceKind, string>;
  link: { namespace: string; schema: string };
  topic: { namespace: string; schema: string };
  questions: { namespace: string; schema: string };
  /** The vocabulary that “Instructor” is a word of. */
  roles: string;
  /** Version 1.1 allows one question bank in a cartridge (rule 4a of its schema), 1.3 any number. */
  hasManyBanks: boolean;
  mime: string;
}

const QTI = 'http://www.imsglobal.org/xsd/ims_qtiasiv1p2';

function dialectOf(digit: 1 | 3, lomFolder: string): Omit<CartridgeDialect, 'hasManyBanks'> {
  const v = `v1p${digit}`;
  const profile = `http://www.imsglobal.org/profile/cc/cc${v}`;
  const packaging = `http://www.imsglobal.org/xsd/imscc${v}/imscp_v1p1`;
  const manifestLom = `http://ltsc.ieee.org/xsd/imscc${v}/LOM/manifest`;
  const resourceLom = `http://ltsc.ieee.org/xsd/imscc${v}/LOM/resource`;
  return {
    version: `1.${digit}.0`,
    ...{ packaging, manifestLom, resourceLom },
    schemas: [
      [packaging, `${profile}/cc${v}_imscp_v1p2_v1p0.xsd`],
      [manifestLom, `${lomFolder}/cc${v}_lommanifest_v1p0.xsd`],
      [resourceLom, `${lomFolder}/cc${v}_lomresource_v1p0.xsd`],
    ],
    types: {
      page: 'webcontent',
      link: `imswl_xml${v}`,
      topic: `imsdt_xml${v}`,
      quiz: `imsqti_xmlv1p2/imscc_xml${v}/assessment`,
      bank: `imsqti_xmlv1p2/imscc_xml${v}/question-bank`,
    },
    link: {
      namespace: `http://www.imsglobal.org/xsd/imscc${v}/imswl_${v}`,
      schema: `${profile}/cc${v}_imswl_${v}.xsd`,
    },
    topic: {
      namespace: `http://www.imsglobal.org/xsd/imscc${v}/imsdt_${v}`,
      schema: `${profile}/cc${v}_imsdt_${v}.xsd`,
    },
    questions: { namespace: QTI, schema: `${profile}/cc${v}_qtiasiv1p2p1_v1p0.xsd` },
    roles: `IMSGLC_CC_Roles${v}`,
    mime: `application/vnd.ims.imscc${v}`,
  };
}

export const CARTRIDGE_DIALECTS: Record<CartridgeFormat, CartridgeDialect> = {
  cc13: { ...dialectOf(3, 'http://www.imsglobal.org/profile/cc/ccv1p3/LOM'), hasManyBanks: true },
  cc11: { ...dialectOf(1, 'http://www.imsglobal.org/profile/cc/ccv1p1/LOM'), hasManyBanks: false },
};
