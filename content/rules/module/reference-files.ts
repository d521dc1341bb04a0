import { PARAGRAPHS } from '../../../domain/item';
import { findInlineTerms } from '../../inline-terms';
import { allItems, isComplete } from '../../material';
import { unknown } from '../../nearest';
import { inYaml, type ModuleRule } from '../rule';
import { findWords } from '../words';

/** Particles of neutral tone, which carry no mark even alone. */
const NEUTRAL = ['de', 'le', 'zhe', 'ma', 'ne', 'ba', 'me'];
const TONED = /[āēīōūǖáéíóúǘǎěǐǒǔǚàèìòùǜ]/i;

/** Every syllable but a neutral one has its mark, so a text of several syllables without any has lost them. */
const pinyinTones: ModuleRule = {
  id: 'pinyin-tone-marks',
  severity: 'error',
  *find({ glossary }) {
    for (const [i, { zh }] of glossary?.value.entries() ?? []) {
      if (!zh || !glossary) continue;
      const bare = zh.pinyin
        .normalize('NFC')
        .split(/[\s’']+/)
        .filter((word) => /\p{L}/u.test(word) && !TONED.test(word) && !NEUTRAL.includes(word));
      const wrong = /\d/.test(zh.pinyin) ? zh.pinyin : bare[0];
      if (wrong !== undefined)
        yield inYaml(glossary.yaml, [i, 'zh', 'pinyin'], {
          expected: 'tone marks on every word',
          got: `“${wrong}”`,
          mend: 'write them as in zǒu chūqù',
        });
    }
  },
};

/** An entry that nothing links to is not wrong, but a reader never meets it. */
const unusedTerm: ModuleRule = {
  id: 'unused-term',
  severity: 'warning',
  *find(material) {
    const { glossary, lessons } = material;
    if (!glossary || !isComplete(material)) return;
    const used = new Set([
      ...lessons.flatMap(({ mentions }) =>
        mentions.flatMap(({ component, value }) => (component === 'Term' || component === 'Zh' ? [value] : [])),
      ),
      ...allItems(material).flatMap(({ item }) => findInlineTerms(item).map(({ id }) => id)),
    ]);
    for (const [i, { id }] of glossary.value.entries())
      if (!used.has(id))
        yield inYaml(glossary.yaml, [i], {
          expected: `a use of ${id} in a lesson`,
          got: 'none',
          mend: 'link it with <Term>, or remove it',
        });
  },
};

const paragraphNotes: ModuleRule = {
  id: 'paragraph-notes',
  severity: 'error',
  *find({ paragraphs }) {
    if (!paragraphs) return;
    for (const id of PARAGRAPHS)
      if (!paragraphs.value.some((note) => note.id === id))
        yield inYaml(paragraphs.yaml, [], { expected: `a note on ${id}`, got: 'none', mend: `add ${id}` });
    for (const [i, { find }] of paragraphs.value.entries()) {
      const words = findWords(find).length;
      if (words > 8)
        yield inYaml(paragraphs.yaml, [i, 'find'], {
          expected: '8 words or fewer',
          got: String(words),
          mend: 'shorten it',
        });
    }
  },
};

/** What the page of sources advises to read and cites for the module’s ways stands in its list. */
const moduleSources: ModuleRule = {
  id: 'module-sources',
  severity: 'error',
  *find({ module, sources }) {
    if (!module || !sources) return;
    const known = new Set(sources.value.map(({ id }) => id));
    const met = new Set<string>();
    for (const [i, { source }] of module.value.reading.entries()) {
      const path = ['reading', i, 'source'];
      if (!known.has(source)) yield inYaml(module.yaml, path, unknown('a source of sources.yaml', source, known));
      else if (met.has(source))
        yield inYaml(module.yaml, path, {
          expected: 'each work once',
          got: `${source} again`,
          mend: 'keep one of the two',
        });
      met.add(source);
    }
    for (const [i, { points }] of module.value.method.entries())
      for (const [p, point] of points.entries())
        for (const [s, id] of point.sources.entries())
          if (!known.has(id))
            yield inYaml(
              module.yaml,
              ['method', i, 'points', p, 'sources', s],
              unknown('a source of sources.yaml', id, known),
            );
  },
};

export const REFERENCE_FILE_RULES: ModuleRule[] = [pinyinTones, unusedTerm, paragraphNotes, moduleSources];
