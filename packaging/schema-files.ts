import type { PackageFormat } from './format';

const SEQUENCING = [
  '',
  'auxresource',
  'control',
  'delivery',
  'limit',
  'objective',
  'random',
  'rollup',
  'seqrule',
  'util',
];

/** The schemas that a package carries beside its manifest, as they lie in `packaging/schemas`. */
export const SCHEMA_FILES: Record<PackageFormat, readonly string[]> = {
  scorm12: ['adlcp_rootv1p2.xsd', 'ims_xml.xsd', 'imscp_rootv1p1p2.xsd', 'imsmd_rootv1p2p1.xsd'],
  scorm2004: [
    ...['XMLSchema.dtd', 'adlcp_v1p3.xsd', 'adlnav_v1p3.xsd', 'adlseq_v1p3.xsd', 'datatypes.dtd', 'imscp_v1p1.xsd'],
    ...SEQUENCING.map((part) => `imsss_v1p0${part}.xsd`),
    'xml.xsd',
  ],
  cmi5: [],
};
