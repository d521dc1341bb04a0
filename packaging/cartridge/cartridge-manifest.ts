import { type XmlElement, xml } from '../xml';
import type { CartridgeDialect } from './cartridge-dialect';
import type { CartridgeModule, CartridgeResource } from './cartridge-resource';

/** What a manifest says of a cartridge. */
export interface CartridgeParts {
  /** An XML name. */
  id: string;
  title: string;
  description: string;
  /** What it is based on: in words, and its address. */
  source: { text: string; url: string };
  licence: string;
  modules: readonly CartridgeModule[];
  /** Not in the organisation: the standard forbids items that refer to a question bank. */
  banks: readonly CartridgeResource[];
}

/** imsmanifest.xml of a Common Cartridge: metadata, an item a module, and every resource. */
export function cartridgeManifest(parts: CartridgeParts, dialect: CartridgeDialect): XmlElement {
  const { id, modules, banks } = parts;
  return xml(
    'manifest',
    {
      // First: Moodle looks for it in the first 500 characters.
      xmlns: dialect.packaging,
      identifier: id,
      'xmlns:lomm': dialect.manifestLom,
      'xmlns:lomr': dialect.resourceLom,
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      'xsi:schemaLocation': dialect.schemas.flat().join(' '),
    },
    xml(
      'metadata',
      {},
      xml('schema', {}, 'IMS Common Cartridge'),
      xml('schemaversion', {}, dialect.version),
      writeMetadata(parts),
    ),
    xml(
      'organizations',
      {},
      xml(
        'organization',
        { identifier: `${id}_organisation`, structure: 'rooted-hierarchy' },
        xml(
          'item',
          { identifier: `${id}_modules` },
          modules.map((module) =>
            xml(
              'item',
              { identifier: `m_${module.id}` },
              xml('title', {}, module.title),
              module.resources.map((resource) =>
                xml(
                  'item',
                  { identifier: `i_${resource.id}`, identifierref: resource.id },
                  xml('title', {}, resource.title),
                ),
              ),
            ),
          ),
        ),
      ),
    ),
    xml(
      'resources',
      {},
      [...modules.flatMap(({ resources }) => resources), ...banks].map((resource) => writeResource(resource, dialect)),
    ),
  );
}

function writeMetadata({ title, description, source, licence }: CartridgeParts): XmlElement {
  return xml(
    'lomm:lom',
    {},
    xml(
      'lomm:general',
      {},
      // Moodle makes the course’s name of it, and restores nothing where that looks like markup.
      xml('lomm:title', {}, string(title.replaceAll('<', '‹').replaceAll('>', '›'))),
      xml('lomm:language', {}, 'en-GB'),
      xml('lomm:description', {}, string(description)),
    ),
    xml(
      'lomm:rights',
      {},
      xml('lomm:copyrightAndOtherRestrictions', {}, xml('lomm:value', {}, 'yes')),
      xml('lomm:description', {}, string(licence)),
    ),
    xml(
      'lomm:relation',
      {},
      xml('lomm:kind', {}, xml('lomm:value', {}, 'isbasedon')),
      xml(
        'lomm:resource',
        {},
        xml('lomm:identifier', {}, xml('lomm:catalog', {}, 'URI'), xml('lomm:entry', {}, source.url)),
        xml('lomm:description', {}, string(source.text)),
      ),
    ),
  );
}

function string(text: string): XmlElement {
  return xml('lomm:string', { language: 'en-GB' }, text);
}

function writeResource(resource: CartridgeResource, dialect: CartridgeDialect): XmlElement {
  const { id, kind, path, isForTeachers = false, use } = resource;
  const isPage = kind === 'page';
  return xml(
    'resource',
    // Only pages may have an href and a use; of the rest the standard takes the one file.
    {
      identifier: id,
      type: dialect.types[kind],
      href: isPage ? path : undefined,
      intendeduse: isPage ? use : undefined,
    },
    isForTeachers
      ? xml(
          'metadata',
          {},
          xml(
            'lomr:lom',
            {},
            xml(
              'lomr:educational',
              {},
              xml(
                'lomr:intendedEndUserRole',
                {},
                xml('lomr:source', {}, dialect.roles),
                xml('lomr:value', {}, 'Instructor'),
              ),
            ),
          ),
        )
      : null,
    xml('file', { href: path }),
  );
}
