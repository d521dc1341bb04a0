import { useState } from 'react';
import { AtlasExplorer } from '../../components/atlas/AtlasExplorer';
import { fetchExercises } from '../../components/exercises/LazyExercise';
import { type AtlasState, changeAtlas, START } from '../../domain/evidence/atlas-state';
import type { EvidenceLink } from '../../domain/evidence/evidence';
import { aLink } from '../domain/evidence/a-link';

// On a page that has come they are there, or stand as the build drew them.
beforeAll(async () => void (await fetchExercises()));

// jsdom has no layout, so it has nothing to scroll.
Object.assign(Element.prototype, { scrollIntoView: () => {} });

const source = (name: string) => ({
  ...{ title: `Report on ${name}`, publisher: 'A paper', date: '2019', url: `https://example.org/${name}` },
});

/** Five links: Uganda has two twins and a cluster, Algeria a twin and a one-off mission. */
export const LINKS: EvidenceLink[] = [
  aLink({ id: 'hubei-algeria', note: 'Hubei began.', source: source('hubei') }),
  aLink({
    ...{ id: 'chongqing-algeria', province: 'chongqing', duration: 'one-off', form: 'unclear', since: 2020 },
    ...{ note: 'Chongqing came once.', source: source('chongqing'), confidence: 'medium' as const },
  }),
  aLink({
    ...{ id: 'yunnan-uganda', province: 'yunnan', country: 'UGA', since: 1983 },
    ...{ note: 'Yunnan staffs.', source: source('yunnan') },
  }),
  aLink({
    ...{ id: 'sichuan-uganda', province: 'sichuan', country: 'UGA', sector: 'agriculture', since: null },
    ...{ note: 'Sichuan farms.', source: source('sichuan') },
  }),
  aLink({
    ...{ id: 'anhui-uganda', province: 'anhui', country: 'UGA', mechanism: 'clustering', sector: 'construction' },
    ...{ form: 'unclear' as const, since: null, note: 'Anhui builds.', source: source('anhui') },
  }),
];

const EVIDENCE = {
  links: LINKS,
  rules: [{ id: 'one-off', title: 'One-off', text: 'Drawn as a broken line.', links: ['chongqing-algeria'] }],
  contradictions: [{ topic: 'The first team', readings: '24 or 13 members.', links: ['hubei-algeria'] }],
};

/** The explorer over five links, with its state here and not in the address. */
export function AnAtlas({ start = {}, links = LINKS }: { start?: Partial<AtlasState>; links?: EvidenceLink[] }) {
  const [state, setState] = useState<AtlasState>({ ...START, ...start });
  return (
    <AtlasExplorer
      evidence={{ ...EVIDENCE, links }}
      state={state}
      change={(part) => setState((last) => changeAtlas(last, part))}
      csvUrl="/atlas/links.csv"
      credit="From the module."
    />
  );
}
