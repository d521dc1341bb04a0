import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { Exercise } from '../../components/exercises/Exercise';
import { FaultBoundary } from '../../components/ui/FaultBoundary';
import { aSingle } from '../domain/an-item';
import { aSession } from '../runtime/a-session';
import { inPage } from './render-page';

/** Data as no component expects it. */
const BROKEN = { ...aSingle(), stem: null as unknown as string };

function Page() {
  const [item, setItem] = useState(aSingle());
  return (
    <>
      <p>The rest of the page.</p>
      <FaultBoundary what="This exercise" ways={<a href="/next">Go on</a>}>
        <Exercise item={item} />
        <button type="button" onClick={() => setItem(BROKEN)}>
          Break it
        </button>
      </FaultBoundary>
      <button type="button" onClick={() => setItem(aSingle())}>
        Mend it
      </button>
    </>
  );
}

/** React tells of what was caught; here that is kept instead of printed. */
function renderAndHear() {
  const heard: unknown[] = [];
  render(inPage(<Page />, aSession().session), { onCaughtError: (fault) => heard.push(fault) });
  return { user: userEvent.setup(), heard };
}

test('a part that throws says what happened, that answers are kept, and how to go on; the rest stands', async () => {
  const { user, heard } = renderAndHear();

  await user.click(screen.getByRole('button', { name: 'Break it' }));

  expect(screen.getByRole('alert')).toHaveTextContent(
    'This exercise has stopped working. Your answers so far are kept.',
  );
  expect(screen.getByRole('alert')).toHaveFocus();
  expect(screen.getByText('The rest of the page.')).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Go on' })).toBeInTheDocument();
  expect(heard).toEqual([expect.any(TypeError)]);
});

test('a part that throws does not say that answers are kept where the browser refuses it', async () => {
  const { session } = aSession({ refusal: 'full' });
  render(inPage(<Page />, session), { onCaughtError: () => {} });
  await act(() => session.load());

  await userEvent.setup().click(screen.getByRole('button', { name: 'Break it' }));

  expect(screen.getByRole('alert')).toHaveTextContent('has stopped working. Your answers may be lost if you reload.');
});

test.each(['newer', 'slow'] as const)(
  'a part that throws promises no more and no less where the storage is %s',
  async (refusal) => {
    const { session } = aSession({ refusal });
    render(inPage(<Page />, session), { onCaughtError: () => {} });
    await act(() => session.load());

    await userEvent.setup().click(screen.getByRole('button', { name: 'Break it' }));

    expect(screen.getByRole('alert')).toHaveTextContent('What was kept of your answers is still there.');
  },
);

test('trying again shows the part when it is mended, and says so when it is not', async () => {
  const { user } = renderAndHear();
  await user.click(screen.getByRole('button', { name: 'Break it' }));

  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(screen.getByRole('alert')).toHaveTextContent('It stopped again at another try: reload the page');
  expect(screen.getByRole('alert')).toHaveFocus();
  expect(screen.getByRole('button', { name: 'Reload the page' })).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Mend it' }));
  await user.click(screen.getByRole('button', { name: 'Try again' }));

  expect(screen.queryByRole('alert')).toBeNull();
  expect(screen.getByRole('button', { name: 'Check' })).toBeInTheDocument();
  expect(document.activeElement).toContainElement(screen.getByRole('button', { name: 'Check' }));
  expect(document.body).not.toHaveFocus();
});

test('a part that is broken from the start takes no focus', () => {
  render(
    inPage(
      <FaultBoundary what="This exercise">
        <Exercise item={BROKEN} />
      </FaultBoundary>,
      aSession().session,
    ),
    { onCaughtError: () => {} },
  );

  expect(screen.getByRole('alert')).toHaveTextContent('This exercise has stopped working');
  expect(document.body).toHaveFocus();
});
