import type { InvestigationsFile } from '../../evidence-schema';
import type { Path } from '../../fault';
import type { BankEntry, Material, Shaped } from '../../material';
import { unknown } from '../../nearest';
import { isPage, isScoredEntry } from '../lesson/counts';
import { inItem, inYaml, type ModuleRule } from '../rule';

const BANK = 'atlas';

/** Every item of the atlas's bank is placed by an investigation, once, and where its kind belongs. */
const placedItems: ModuleRule = {
  id: 'investigation-items',
  severity: 'error',
  *find(material) {
    const found = findParts(material);
    if (!found) return;
    const { file, bank } = found;
    const seen = new Set<string>();
    for (const { id, path, isGuess } of listPlaces(file.value)) {
      const entry = bank.items.find(({ item }) => item.id === id);
      const wants = isGuess ? 'a predict item' : 'a scored item';
      if (!bank.ids.has(id)) yield inYaml(file.yaml, path, unknown(`an item of ${bank.yaml.file}`, id, bank.ids));
      else if (entry && (isGuess ? entry.item.kind !== 'predict' : !isScoredEntry(entry)))
        yield inYaml(file.yaml, path, {
          expected: wants,
          got: `${id}, which is ${entry.item.kind}`,
          mend: 'place another item here',
        });
      if (seen.has(id))
        yield inYaml(file.yaml, path, {
          expected: 'each item once',
          got: `${id} again`,
          mend: 'remove one of the two',
        });
      seen.add(id);
    }
  },
};

/** As `unused-item`, for the banks of pages. */
const unplacedItem: ModuleRule = {
  id: 'unplaced-item',
  severity: 'error',
  *find(material) {
    const found = findParts(material);
    const placed = new Set(found ? listPlaces(found.file.value).map(({ id }) => id) : []);
    for (const bank of material.banks) {
      if (!isPage(material.module, bank.id) || (bank.id === BANK && !found && material.evidence)) continue;
      for (const entry of bank.items) {
        if (entry.item.for === 'quiz')
          yield inItem(entry, ['for'], {
            expected: 'for: lesson in the bank of a page',
            got: 'quiz',
            mend: 'write for: lesson, and place it in an investigation',
          });
        else if (!placed.has(entry.item.id))
          yield inItem(entry, ['id'], {
            expected: `${entry.item.id} in quizzes/evidence/investigations.yaml`,
            got: 'none',
            mend: 'place it, or remove it',
          });
      }
    }
  },
};

/** Sources that investigations and teams name. */
const unknownEvidenceSource: ModuleRule = {
  id: 'unknown-evidence-source',
  severity: 'error',
  *find({ evidence, sources }) {
    if (!evidence || !sources) return;
    const known = new Set(sources.value.map(({ id }) => id));
    const lists: { yaml: Shaped<unknown>['yaml']; path: Path; ids: readonly string[] }[] = [];
    const { teams, investigations } = evidence;
    for (const [i, { sources: ids }] of teams?.value.entries() ?? [])
      if (teams) lists.push({ yaml: teams.yaml, path: [i, 'sources'], ids });
    for (const [i, { predict, looks, conclude }] of investigations?.value.entries() ?? []) {
      if (!investigations) continue;
      const { yaml } = investigations;
      lists.push({ yaml, path: [i, 'predict', 'sources'], ids: predict.sources });
      for (const [l, look] of looks.entries())
        lists.push({ yaml, path: [i, 'looks', l, 'sources'], ids: look.sources });
      lists.push({ yaml, path: [i, 'conclude', 'sources'], ids: conclude.sources });
    }
    for (const { yaml, path, ids } of lists)
      for (const [s, id] of ids.entries())
        if (!known.has(id)) yield inYaml(yaml, [...path, s], unknown('a source of sources.yaml', id, known));
  },
};

export const INVESTIGATION_RULES: ModuleRule[] = [placedItems, unplacedItem, unknownEvidenceSource];

function findParts({ evidence, banks }: Material): { file: Shaped<InvestigationsFile>; bank: BankEntry } | null {
  const file = evidence?.investigations;
  const bank = banks.find(({ id }) => id === BANK);
  return file && bank ? { file, bank } : null;
}

/** The items that investigations place, in reading order. */
function listPlaces(investigations: InvestigationsFile): { id: string; path: Path; isGuess: boolean }[] {
  return investigations.flatMap(({ predict, looks, conclude }, i) => [
    { id: predict.item, path: [i, 'predict', 'item'], isGuess: true },
    ...looks.flatMap(({ items }, l) =>
      items.map((id, n) => ({ id, path: [i, 'looks', l, 'items', n], isGuess: false })),
    ),
    ...conclude.items.map((id, n) => ({ id, path: [i, 'conclude', 'items', n], isGuess: false })),
  ]);
}
