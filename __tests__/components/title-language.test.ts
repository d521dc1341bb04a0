import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { languageOf } from '../../components/reference/title-language';

const TITLES: string[] = parse(readFileSync('lessons/sources.yaml', 'utf8')).map(
  ({ title }: { title: string }) => title,
);

/** Letters and short words that English has not; names of places have them too. */
const FOREIGN = /\b(?:der|die|das|und|mit|für|le|les|des|du|et|une|pour|el|los|del|em|do|da|dos|à)\b|[ãçß]/i;
const NAMES = /São Tomé|El-Maarouf/g;

test('each title of the sources that is in German, French, Portuguese or Chinese is marked so, and no English one', () => {
  const marked = TITLES.filter((title) => languageOf(title) !== undefined && languageOf(title) !== 'zh-Hans');

  expect(marked.map((title) => [languageOf(title), title])).toEqual([
    ['pt', 'Missão médica chinesa reforça Hospital Central de Maputo'],
    ['pt', 'China reforça agricultura em Gaza'],
    ['fr', 'Santé publique : la Chine déploie une équipe de médecins au Congo'],
    ['pt', 'Guiné Equatorial e China lançam 2.ª fase do projeto de assistência técnica agrícola'],
    ['de', 'Rheinland-Pfalz und Ruanda feiern 40 Jahre Partnerschaft'],
    ['de', 'Rheinland-Pfalz und Ruanda: 40 Jahre Partnerschaft'],
    ['de', 'Ghana und Nordrhein-Westfalen – Länderpartnerschaft'],
    ['de', 'Nordrhein-Westfalen und Ghana verlängern Partnerschaft'],
    ['fr', 'Participation du Québec à la conférence de Libreville'],
  ]);
  const missed = TITLES.filter((title) => !title.startsWith('[') && !languageOf(title)).filter((title) =>
    FOREIGN.test(title.replace(NAMES, '')),
  );
  expect(missed).toEqual([]);
});

test.each([
  ['抱团出海', 'zh-Hans'],
  ['[The minister marks fifty years of the Gérin-Lajoie doctrine]', undefined],
])('%s is marked %s', (title, language) => expect(languageOf(title)).toBe(language));
