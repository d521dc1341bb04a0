import { screen, within } from '@testing-library/react';
import { useState } from 'react';
import { InvestigationPanel } from '../../components/atlas/InvestigationPanel';
import type { AtlasChange } from '../../domain/evidence/atlas-state';
import type { Investigation } from '../../domain/evidence/evidence';
import { aPredict, aSingle } from '../domain/an-item';
import { LINKS } from './an-atlas';
import { renderPage } from './render-page';

const guess = aPredict();
const read = aSingle();
const end = aSingle({ id: 'at_end' });
const passage = { text: 'Text', cites: [], sources: [] };
const INVESTIGATION: Investigation = {
  ...{ id: 'one-twin', title: 'One twin?', claim: 'Each has one.', cites: ['P5'] },
  predict: { ...passage, item: guess.id },
  looks: [{ ...passage, view: 'country=UGA', button: 'Show Uganda', items: [read.id], table: 'teams' }],
  conclude: { ...passage, items: [end.id], carries: 'That much.', cannot: 'No more.' },
};
const TEAMS = [
  { country: 'DZA', provinces: ['chongqing'], note: '', sources: [], status: 'verified' as const },
  { country: 'KEN', provinces: ['hubei'], note: '', sources: [], status: 'partly' as const },
];

function APanel({ first = 1, tell = () => {} }: { first?: number; tell?: (change: AtlasChange) => void }) {
  const [step, setStep] = useState<number | null>(first);
  return (
    <InvestigationPanel
      investigation={INVESTIGATION}
      step={step}
      items={new Map([guess, read, end].map((item) => [item.id, item]))}
      sources={[]}
      evidence={{ links: LINKS, teams: TEAMS }}
      change={(change) => {
        tell(change);
        if (typeof change.step === 'number') setStep(change.step);
      }}
    />
  );
}
const current = () => document.querySelector<HTMLElement>('[data-step][data-current]') as HTMLElement;

test('one predicts, filters and reads off, and concludes, a step at a time', async () => {
  const { user } = await renderPage(<APanel />);
  expect(within(current()).getByRole('heading')).toHaveTextContent('Step 1 of 3 Predict');

  await user.click(screen.getByRole('button', { name: /Next step/ }));
  expect(within(current()).getByRole('heading')).toHaveTextContent('Step 2 of 3 Filter and read off');
  expect(within(current()).getByRole('heading')).toHaveFocus();

  await user.click(screen.getByRole('button', { name: /Next step/ }));
  expect(within(current()).getByRole('heading')).toHaveTextContent('Step 3 of 3 Conclude');
});

test('a button sets the atlas to the view that the step is about', async () => {
  const changes: AtlasChange[] = [];
  const { user } = await renderPage(<APanel first={2} tell={(change) => changes.push(change)} />);

  await user.click(screen.getByRole('button', { name: 'Show Uganda' }));

  expect(changes).toEqual([expect.objectContaining({ country: 'UGA', province: null, sector: null, link: null })]);
  expect(changes[0]).not.toHaveProperty('investigation');
});

test('teams are compared with standing partners as the links give them', async () => {
  await renderPage(<APanel first={2} />);

  const rows = within(screen.getByRole('region', { name: 'Expert teams of 2020' }))
    .getAllByRole('row')
    .slice(1);

  expect(rows.map(({ textContent }) => textContent)).toEqual([
    'AlgeriaHubeiChongqingfrom elsewhere',
    'Kenyanone foundHubeionly partly verifiedcannot be compared',
  ]);
});

test('what the evidence can and cannot carry is held back until one has concluded', async () => {
  const { user } = await renderPage(<APanel first={3} />);
  const limits = screen.getByText('That much.').closest('dl');
  expect(limits).toHaveAttribute('data-held');

  await user.click(within(current()).getAllByRole('radio')[0] as HTMLElement);
  await user.click(within(current()).getByRole('button', { name: /^Check/ }));

  expect(limits).not.toHaveAttribute('data-held');
});
