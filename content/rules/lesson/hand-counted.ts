import { listUnread } from '../../../domain/evidence/atlas-state';
import { COUNTED, type Counted } from '../../../domain/evidence/count-evidence';
import { PROVINCES } from '../../../domain/evidence/tiles';
import { allItems, eachText, type Part } from '../../material';
import { unknown } from '../../nearest';
import { inItem, inLesson, inYaml, type LessonRule } from '../rule';

const SMALL =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';
const NUMBER = `(?:\\d{1,3}|${SMALL}|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:${SMALL}))?)`;

/** What only our tables count: a number before one of these has been counted by hand. A chain may have five links. */
const NOUNS = 'documented links|blank tiles|comparable (?:cases|teams)|(?:provinces|countries) (?:with|without) a link';
const COUNTED_BY_HAND = new RegExp(
  `\\b(?:${NUMBER} (?:of (?:the |our )?)?(?:${NUMBER} )?(?:${NOUNS})|\\d\\d+ (?:[a-z]+ )?links)\\b`,
  'i',
);

/** Files whose texts are drawn as they stand. */
const PLAIN_FILES = /^lessons\/(?:module|glossary|paragraphs|argument|timeline|teaching\/.+)\.yaml$/;

/** A number that the tables give is counted from them, so that a new row leaves no old number behind. */
const handCounted: LessonRule = {
  id: 'hand-counted',
  severity: 'error',
  *find(part) {
    if (!part.known.evidence?.table) return;
    for (const lesson of part.lessons)
      for (const { text, step, at } of lesson.prose) {
        const found = COUNTED_BY_HAND.exec(text);
        if (found)
          yield inLesson(lesson, step, at(found.index), {
            expected: 'a number counted from the tables',
            got: `“${found[0]}”`,
            mend: `write <Count of="…" /> for it: ${COUNTED.join(', ')}`,
          });
      }
    for (const yaml of part.yamls)
      if (PLAIN_FILES.test(yaml.file))
        for (const { path, text } of eachText(yaml.data)) {
          const found = COUNTED_BY_HAND.exec(text)?.[0];
          if (found !== undefined)
            yield inYaml(yaml, path, {
              expected: 'no number that the tables give',
              got: `“${found}”`,
              mend: 'say it without the number, or lead to the step where it is counted',
            });
        }
    yield* uncountedItems(part);
  },
};

function* uncountedItems(part: Part) {
  for (const entry of allItems(part)) {
    const counted = new Set(entry.item.counts.map(({ is }) => String(is)));
    for (const { path, text } of eachText(entry.item)) {
      const found = COUNTED_BY_HAND.exec(text)?.[0];
      const first = found === undefined ? undefined : /\d+/.exec(found)?.[0];
      if (found !== undefined && (first === undefined || !counted.has(first)))
        yield inItem(entry, path, {
          expected: 'a figure that the item’s counts bear out',
          got: `“${found}”`,
          mend: 'write it in digits and add it to counts',
        });
    }
  }
}

/** What `<Count>` and `<Locator>` name is there to be counted and shown. */
const unknownCount: LessonRule = {
  id: 'unknown-count',
  severity: 'error',
  *find({ lessons }) {
    const metrics = new Set<string>(COUNTED);
    const provinces = new Set(PROVINCES.map(({ id }) => id));
    for (const lesson of lessons)
      for (const { component, value, step, position } of lesson.mentions) {
        if (component === 'Locator' && !provinces.has(value))
          yield inLesson(lesson, step, position, unknown('a province of the tile map', value, provinces));
        if (component !== 'Count') continue;
        const [of = '', view = ''] = value.split('|');
        if (!isCounted(of)) yield inLesson(lesson, step, position, unknown('something that is counted', of, metrics));
        else if (listUnread(view).length > 0)
          yield inLesson(lesson, step, position, {
            expected: 'a view as the atlas writes it into its address',
            got: view,
            mend: 'make the view in the atlas and copy its address from the question mark on',
          });
      }
  },
};

function isCounted(of: string): of is Counted {
  return COUNTED.some((one) => one === of);
}

export const HAND_COUNTED_RULES: LessonRule[] = [handCounted, unknownCount];
