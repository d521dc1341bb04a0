import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { splitCode, writePiece } from '../../domain/code-piece';
import { writeCode } from '../../runtime/record-code';
import { anAttempt } from '../domain/an-entry';
import { aRecordPage, idsIn, NOON_OF_3_NOVEMBER } from './a-record-page';

test('a link makes the page ask, takes the link out of the address, and adds when told to', async () => {
  const [part] = splitCode(writeCode([anAttempt({ id: 'a', at: NOON_OF_3_NOVEMBER })]), 10_000).map(writePiece);
  window.history.replaceState(null, '', `/record/#import=${part}`);

  const { user, session } = await aRecordPage();

  expect(window.location.hash).toBe('');
  expect(screen.getByText(/It holds 1 entry of 3 November 2026\./)).toHaveFocus();
  expect(idsIn(session)).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Add to my record' }));
  expect(await screen.findByText('1 entry added.')).toBeInTheDocument();
  expect(idsIn(session)).toEqual(['a']);
});

test('parts are collected in any order, those that are missing are named, and a repeat does no harm', async () => {
  const parts = splitCode(writeCode([anAttempt({ id: 'a', at: NOON_OF_3_NOVEMBER })]), 60).map(writePiece);
  expect(parts.length).toBeGreaterThan(3);
  const { user, session } = await aRecordPage();
  const read = async (text = '') => {
    await user.click(screen.getByLabelText('Link or code'));
    await user.paste(text);
    await user.click(screen.getByRole('button', { name: 'Read it' }));
  };

  await read(parts[2]);
  await read(parts[0]);
  await read(parts[2]);
  const missing = parts.map((_, i) => i + 1).filter((n) => n !== 1 && n !== 3);
  expect(
    screen.getByText(new RegExp(`^2 of ${parts.length} parts have arrived. Still missing: parts `)),
  ).toHaveTextContent(new Intl.ListFormat('en-GB').format(missing.map(String)));
  for (const part of parts) await read(part);

  await user.click(screen.getByRole('button', { name: 'Add to my record' }));
  expect(idsIn(session)).toEqual(['a']);
  expect(screen.queryByText(/Still missing/)).not.toBeInTheDocument();
});

test('a part that was changed on its way is refused, and those that came before it stay', async () => {
  const parts = splitCode(writeCode([anAttempt({ id: 'a' })]), 100).map(writePiece);
  const { user } = await aRecordPage();
  await user.type(screen.getByLabelText('Link or code'), parts[0] ?? '');
  await user.click(screen.getByRole('button', { name: 'Read it' }));

  await user.type(screen.getByLabelText('Link or code'), (parts[1] ?? '').replace(/.{8}$/, ''));
  await user.click(screen.getByRole('button', { name: 'Read it' }));

  expect(screen.getByText(/^That is no link or code of this page, or it was cut short/)).toBeInTheDocument();
  expect(screen.getByText(/^1 of /)).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Forget these parts' }));
  expect(screen.queryByText(/^1 of /)).not.toBeInTheDocument();
});

test('the codes turn by hand and by themselves, and stop when paused', async () => {
  jest.useFakeTimers();
  await aRecordPage(
    Array.from({ length: 60 }, (_, i) => anAttempt({ id: `a${i * 7919}`, at: NOON_OF_3_NOVEMBER + i, round: i })),
  );
  const user = userEvent.setup({ advanceTimers: jest.advanceTimersByTime });
  await user.click(screen.getByRole('button', { name: 'Make a link and codes' }));
  const count = Number(/^As (\d+) QR codes$/.exec(screen.getByText(/^As \d+ QR codes$/).textContent ?? '')?.[1]);

  await user.click(screen.getByRole('button', { name: 'Previous code' }));
  expect(screen.getByRole('img', { name: `QR code ${count} of ${count}` })).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Next code' }));
  await user.click(screen.getByRole('button', { name: /Turn by itself/ }));
  act(() => jest.advanceTimersByTime(8000));
  expect(screen.getByRole('img', { name: `QR code 2 of ${count}` })).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Pause' }));
  act(() => jest.advanceTimersByTime(60_000));

  expect(screen.getByRole('img', { name: `QR code 2 of ${count}` })).toBeInTheDocument();
  jest.useRealTimers();
});

test('a record that no longer fits is said to, with the way out', async () => {
  const { user } = await aRecordPage(
    Array.from({ length: 2000 }, (_, i) =>
      anAttempt({ id: `a${(i * 0x9e3779b1) % 2 ** 32}`, at: NOON_OF_3_NOVEMBER + i * i, round: i }),
    ),
  );

  await user.click(screen.getByRole('button', { name: 'Make a link and codes' }));

  expect(
    screen.getByText(/^Your record no longer fits: it takes [\d,]+ characters, and a link or codes carry 24,000/),
  ).toHaveTextContent('Save it as a file instead');
  expect(screen.queryByRole('img')).not.toBeInTheDocument();
});
