import { act, screen, within } from '@testing-library/react';
import { RecordPage } from '../../components/record/RecordPage';
import { writeRecordFile } from '../../domain/record-file';
import { DAY_MS } from '../../domain/review/day';
import { aForm, anAttempt, aVisit } from '../domain/an-entry';
import { aSession } from '../runtime/a-session';
import { aRecordPage, idsIn, NOON_OF_3_NOVEMBER, names, saved } from './a-record-page';
import { renderPage } from './render-page';

function aFile(text: string, name = 'provinces-record-2026-11-03.json'): File {
  const file = new File([text], name, { type: 'application/json' });
  // jsdom's files cannot be read as text.
  file.text = async () => text;
  return file;
}

const field = () => screen.getByLabelText(/Add a saved file/);

test('an empty record says so, and there is nothing to save or move', async () => {
  await aRecordPage();

  expect(screen.getByText('Your record is empty.')).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Save my record as a file' })).toBeDisabled();
  expect(screen.getByRole('button', { name: 'Make a link and codes' })).toBeDisabled();
});

test('every entry is listed in words, the newest day first', async () => {
  await aRecordPage([
    aVisit({ id: 'v', at: NOON_OF_3_NOVEMBER }),
    aForm({ id: 'f', at: NOON_OF_3_NOVEMBER + 1 }),
    anAttempt({
      id: 'a',
      at: NOON_OF_3_NOVEMBER + DAY_MS,
      form: 'f',
      score: { earned: 1, possible: 2 },
      confidence: 3,
      rung: 1,
    }),
    anAttempt({ id: 'b', at: NOON_OF_3_NOVEMBER + 2, score: { earned: 0, possible: 2 }, confidence: 0, rung: 0 }),
  ]);

  const days = within(screen.getByRole('region', { name: 'Everything in it' })).getAllByRole('heading', { level: 3 });
  expect(days.map((day) => day.textContent)).toEqual(['Wednesday, 4 November 2026', 'Tuesday, 3 November 2026']);
  expect(screen.getByText(/Answered in “Quiz: twinning”: 50 % of the point/)).toHaveTextContent(
    'you said “sure”; help seen before: how many are right.',
  );
  expect(screen.getAllByText('Who designs the medical teams?')).toHaveLength(2);
  expect(screen.getByText('Answered in the lesson: it earned nothing this time.')).toBeInTheDocument();
  expect(screen.getByText('Opened “Guess first” in “Twinning”.')).toBeInTheDocument();
  expect(screen.getByText('Began “Quiz: twinning”: 2 questions.')).toBeInTheDocument();
});

test('of 10,000 entries a hundred are shown, and one can turn to the rest', async () => {
  const { user } = await aRecordPage(
    Array.from({ length: 10_000 }, (_, i) => anAttempt({ id: `a${i}`, at: NOON_OF_3_NOVEMBER + i })),
  );
  const list = screen.getByRole('region', { name: 'Everything in it' });

  expect(list.querySelectorAll('time')).toHaveLength(100);
  expect(within(list).getByText('1 to 100 of 10,000 entries')).toBeInTheDocument();
  await user.click(within(list).getByRole('button', { name: 'Older' }));

  expect(within(list).getByText('101 to 200 of 10,000 entries')).toBeInTheDocument();
  expect(within(list).getByRole('heading', { name: 'Everything in it' })).toHaveFocus();
  await user.click(within(list).getByRole('button', { name: 'Newer' }));
  expect(within(list).getByRole('button', { name: 'Newer' })).toBeDisabled();
});

test('saving hands over a file that holds the whole record, and the page then knows of a backup', async () => {
  const entries = [aVisit({ id: 'v', at: NOON_OF_3_NOVEMBER }), anAttempt({ id: 'a', at: NOON_OF_3_NOVEMBER + 1 })];
  const { user, session } = await aRecordPage(entries);
  expect(screen.getByText('There is no backup of any of it.')).toBeInTheDocument();

  await user.click(screen.getByRole('button', { name: 'Save my record as a file' }));

  expect(saved[0]?.name).toBe('provinces-record-2026-11-04.json');
  expect(saved[0]?.blob.size).toBe(
    new TextEncoder().encode(writeRecordFile(entries, NOON_OF_3_NOVEMBER + DAY_MS)).length,
  );
  expect(
    screen.getByText('2 entries since 3 November 2026. All of it is in the file that was saved on 4 November 2026.'),
  ).toBeInTheDocument();
  act(() => session.visit('clustering', 'guess'));
  expect(screen.getByText('1 entry is in no backup: the last one is from 4 November 2026.')).toBeInTheDocument();
});

test('a file is added only after the question, and twice is harmless', async () => {
  const { user, session } = await aRecordPage([aVisit({ id: 'v', at: NOON_OF_3_NOVEMBER })]);
  const file = aFile(
    writeRecordFile(
      [aVisit({ id: 'v', at: NOON_OF_3_NOVEMBER }), anAttempt({ id: 'a', at: NOON_OF_3_NOVEMBER + 5 })],
      NOON_OF_3_NOVEMBER,
    ),
  );

  await user.upload(field(), file);
  expect(await screen.findByText(/It holds 2 entries .* 1 entry would be new here/)).toHaveFocus();
  expect(idsIn(session)).toEqual(['v']);
  await user.click(screen.getByRole('button', { name: 'Add to my record' }));

  expect(await screen.findByText('1 entry added; 1 were in your record already.')).toBeInTheDocument();
  expect(idsIn(session)).toEqual(['v', 'a']);
  await user.upload(field(), file);
  await user.click(await screen.findByRole('button', { name: 'Add to my record' }));
  expect(await screen.findByText('Nothing new: all 2 entries were in your record already.')).toBeInTheDocument();
  expect(idsIn(session)).toEqual(['v', 'a']);
});

test('of two files chosen quickly the second counts, however long the first takes to read', async () => {
  const { user } = await aRecordPage();
  const slow = aFile('{"no": "record"}', 'slow.json');
  let finish: (text: string) => void = () => {};
  slow.text = () =>
    new Promise((resolve) => {
      finish = resolve;
    });
  await user.upload(field(), slow);
  await user.upload(field(), aFile(writeRecordFile([aVisit({ id: 'v', at: NOON_OF_3_NOVEMBER })], NOON_OF_3_NOVEMBER)));
  expect(await screen.findByRole('button', { name: /^Add/ })).toBeInTheDocument();

  await act(async () => finish('{"no": "record"}'));

  expect(screen.getByRole('button', { name: /^Add/ })).toBeInTheDocument();
  expect(screen.queryByText(/is no record/)).toBeNull();
});

test('a file that is left changes nothing', async () => {
  const { user, session } = await aRecordPage();

  await user.upload(field(), aFile(writeRecordFile([anAttempt()], NOON_OF_3_NOVEMBER)));
  await user.click(await screen.findByRole('button', { name: 'Leave it' }));

  expect(idsIn(session)).toEqual([]);
  expect(screen.queryByRole('button', { name: 'Add to my record' })).not.toBeInTheDocument();
});

test('what is wrong with a file is said with its name, what to do, and that nothing has changed', async () => {
  const { user, session } = await aRecordPage([aVisit({ id: 'v', at: NOON_OF_3_NOVEMBER })]);
  const good = writeRecordFile([anAttempt()], NOON_OF_3_NOVEMBER);
  const heard: string[] = [];
  for (const file of [
    aFile('grades, 2026', 'grades.csv.json'),
    aFile(good.slice(0, -9)),
    aFile(good.replace(/"version":\d+/, '"version":99')),
    Object.defineProperty(aFile('x'), 'size', { value: 40_000_001 }),
    Object.assign(aFile('x'), { text: () => Promise.reject(new DOMException('gone', 'NotReadableError')) }),
  ]) {
    await user.upload(field(), file);
    await act(async () => {});
    heard.push(within(screen.getByRole('region', { name: 'A file of your own' })).getByRole('alert').textContent ?? '');
  }

  expect(heard).toMatchInlineSnapshot(`
[
  "“grades.csv.json” is no record of this module. Choose a file that was saved on this page; its name begins with “provinces-record”. Your record is as it was.",
  "“provinces-record-2026-11-03.json” is a record, but it was changed or cut short after it was saved, so none of it was taken. Save it anew where it came from, or choose an older copy. Your record is as it was.",
  "“provinces-record-2026-11-03.json” was saved by a newer version of this module, so none of it was taken. Reload this page to get that version, then choose the file again. Your record is as it was.",
  "“provinces-record-2026-11-03.json” is larger than 40 MB, and no record is. Choose a file whose name begins with “provinces-record”. Your record is as it was.",
  "“provinces-record-2026-11-03.json” could not be read. Check that it is still there and may be opened, then choose it again. Your record is as it was.",
]
`);
  expect(idsIn(session)).toEqual(['v']);
});

test('erasing asks a second time; keeping keeps, erasing leaves nothing', async () => {
  localStorage.setItem('provinces-parts', '{}');
  const { user, session } = await aRecordPage([anAttempt(), aVisit()]);
  await user.click(screen.getByRole('button', { name: 'Make a link and codes' }));
  await user.click(screen.getByRole('button', { name: 'Erase my record …' }));
  const dialog = screen.getByRole('dialog', { name: 'Erase 2 entries for good?' });
  await user.click(within(dialog).getByRole('button', { name: 'Keep my record' }));
  expect(session.getState().log).toHaveLength(2);

  await user.click(screen.getByRole('button', { name: 'Erase my record …' }));
  await user.click(within(dialog).getByRole('button', { name: 'Erase it all', hidden: true }));

  expect(
    await screen.findByText('2 entries erased. Nothing of your record is left in this browser.'),
  ).toBeInTheDocument();
  expect(session.getState().log).toEqual([]);
  expect(screen.getByText('Your record is empty.')).toBeInTheDocument();
  expect(localStorage.getItem('provinces-parts')).toBeNull();
  expect(screen.queryByLabelText('Link with your record')).not.toBeInTheDocument();
});

test('a record that a newer version wrote is not said to be erased', async () => {
  const { session } = aSession({ refusal: 'newer' });
  await renderPage(<RecordPage names={names} itemsUrl="/items" />, { session });

  expect(screen.queryByRole('button', { name: 'Erase my record …' })).not.toBeInTheDocument();
  expect(screen.getByText(/The record was written by a newer version/)).toBeInTheDocument();
});

test('entries dated after tomorrow are asked about and not believed: unless it is said so, they are not added', async () => {
  const { user, session } = await aRecordPage([aVisit({ id: 'v', at: NOON_OF_3_NOVEMBER })]);
  const ahead = aVisit({ id: 'ahead', at: NOON_OF_3_NOVEMBER + 400 * DAY_MS });
  const file = aFile(writeRecordFile([anAttempt({ id: 'a', at: NOON_OF_3_NOVEMBER + 5 }), ahead], NOON_OF_3_NOVEMBER));

  await user.upload(field(), file);
  expect(await screen.findByText(/1 entry of them can’t be right by this device’s date/)).toHaveTextContent(
    'the latest is dated 8 December 2027',
  );
  await user.click(screen.getByRole('button', { name: 'Add to my record' }));
  expect(idsIn(session)).toEqual(['v', 'a']);

  await user.upload(field(), file);
  await user.click(await screen.findByRole('checkbox', { name: 'Add it too' }));
  await user.click(screen.getByRole('button', { name: 'Add to my record' }));
  expect(idsIn(session)).toEqual(['v', 'a', 'ahead']);
});

test('of a record from elsewhere, what claims the end of all dates or a round that nobody reaches is asked about', async () => {
  const { user } = await aRecordPage();
  const odd = [
    anAttempt({ id: 'x', at: 8.64e15 }),
    anAttempt({ id: 'y', at: NOON_OF_3_NOVEMBER, order: Number.MAX_SAFE_INTEGER }),
    anAttempt({ id: 'z', at: NOON_OF_3_NOVEMBER, round: 1e9 }),
    anAttempt({ id: 'good', at: NOON_OF_3_NOVEMBER }),
  ];

  await user.upload(field(), aFile(writeRecordFile(odd, NOON_OF_3_NOVEMBER)));

  expect(await screen.findByText(/3 entries of them can’t be right/)).toBeInTheDocument();
});

test('days that come twice in the list, since a clock was set back, are both shown', async () => {
  await aRecordPage([
    aVisit({ id: 'a', at: NOON_OF_3_NOVEMBER }),
    aVisit({ id: 'b', at: NOON_OF_3_NOVEMBER - DAY_MS, order: NOON_OF_3_NOVEMBER + 1, step: 'pairs' }),
    aVisit({ id: 'c', at: NOON_OF_3_NOVEMBER, order: NOON_OF_3_NOVEMBER + 2 }),
  ]);

  const days = within(screen.getByRole('region', { name: 'Everything in it' })).getAllByRole('heading', { level: 3 });
  expect(days.map((day) => day.textContent)).toEqual([
    'Tuesday, 3 November 2026',
    'Monday, 2 November 2026',
    'Tuesday, 3 November 2026',
  ]);
});
