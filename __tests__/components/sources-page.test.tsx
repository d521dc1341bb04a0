import { render, screen, within } from '@testing-library/react';
import { MethodText } from '../../components/reference/MethodText';
import { ReadingList } from '../../components/reference/ReadingList';
import { SittingTable } from '../../components/reference/SittingTable';
import type { Source } from '../../domain/course';

const aSource = (id: string, more: Partial<Source> = {}): Source => ({
  ...{
    id,
    title: `Title ${id}`,
    publisher: 'A press',
    date: '2001',
    url: null,
    status: 'verified',
    note: 'It says so.',
  },
  ...more,
});
const sources = [aSource('maps'), aSource('book', { url: 'https://example.org/book' })];
const article = { author: 'Charlotte Lenz', title: 'A', publisher: 'B', url: 'https://example.org/', date: '2023' };

test('the reading list keeps its order and says of each work where it is and why to read it', () => {
  render(
    <>
      <h2 id="reading">Where to start reading</h2>
      <ReadingList
        reading={[
          { source: 'book', why: 'The classic.' },
          { source: 'maps', why: 'The rival.' },
        ]}
        sources={sources}
      />
    </>,
  );

  const works = within(screen.getByRole('list', { name: 'Where to start reading' })).getAllByRole('listitem');
  expect(works.map((work) => work.textContent)).toEqual([
    'Title book. A press, 2001.The classic.',
    'Title maps. A press, 2001.The rival.',
  ]);
  expect(screen.getByRole('link', { name: 'Title book' })).toHaveAttribute('href', 'https://example.org/book');
  expect(screen.queryByRole('link', { name: 'Title maps' })).toBeNull();
});

test('what the module tells of its ways carries the marks of its sources, counted through', () => {
  render(
    <MethodText
      article={article}
      sources={sources}
      method={[
        { title: 'Limits', points: [{ text: 'One limit.', sources: ['maps'] }] },
        {
          title: 'Ways',
          points: [
            { text: 'One way.', sources: ['book', 'maps'] },
            { text: 'Another.', sources: [] },
          ],
        },
      ]}
    />,
  );

  expect(screen.getAllByRole('heading', { name: /Limits|Ways/ }).map((heading) => heading.textContent)).toEqual([
    'Limits',
    'Ways',
  ]);
  expect(screen.getAllByRole('button').map((mark) => mark.textContent)).toEqual([
    '1, source: Title maps',
    '2, source: Title book',
    '1, source: Title maps',
  ]);
});

test('what strangers scored is the mean over their questions, of each edition, and of the newest quiz by quiz', () => {
  const sat = (edition: string, bank: string, kind: string, questions: number, share: number) => ({
    ...{ date: '2026-11-27', edition, sitting: 'options only' as const, sitter: 'A' },
    rows: [{ bank, kind, questions, share }],
  });
  render(
    <SittingTable
      banks={[
        { id: 'twinning', title: 'Quiz: twinning' },
        { id: 'final', title: 'Final' },
      ]}
      sittings={[
        sat('Old', 'all', 'single', 10, 0.9),
        sat('New', 'twinning', 'single', 1, 1),
        sat('New', 'final', 'single', 3, 0.2),
        sat('New', 'final', 'multiple', 3, 0.25),
      ]}
    />,
  );

  const cells = (table: string, row: string) =>
    within(
      within(screen.getByRole('table', { name: table }))
        .getByRole('rowheader', { name: row })
        .closest('tr') as HTMLElement,
    )
      .getAllByRole('cell')
      .map((cell) => cell.textContent);
  expect(cells('What strangers scored, by what they had seen', 'The options alone, one to choose')).toEqual([
    '90.0\u00a0%',
    '40.0\u00a0%',
    'at most 40 %',
  ]);
  expect(cells('What strangers scored, by what they had seen', 'One quiz, and no lesson').slice(0, 2)).toEqual([
    '–',
    '–',
  ]);
  expect(cells('The newest questions, quiz by quiz', 'Final')).toEqual(['20.0\u00a0%', '25.0\u00a0%', '–', '–']);
});
