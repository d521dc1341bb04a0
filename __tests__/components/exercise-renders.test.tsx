import { act, screen, within } from '@testing-library/react';
import { Profiler } from 'react';
import { Exercise } from '../../components/exercises/Exercise';
import { put } from '../domain/a-response';
import { aMatch, aSingle } from '../domain/an-item';
import { aSession } from '../runtime/a-session';
import { renderPage } from './render-page';

test('an answer draws its own exercise anew, and no other of the page', async () => {
  const drawn: string[] = [];
  const watch = (id: string) => drawn.push(id);
  const { session } = aSession();
  const other = aSingle({ id: 'ua_other' });
  const { user } = await renderPage(
    <>
      <Profiler id="answered" onRender={watch}>
        <Exercise item={aSingle()} />
      </Profiler>
      <Profiler id="other" onRender={watch}>
        <Exercise item={other} />
        <Exercise item={aMatch()} />
      </Profiler>
    </>,
    { session },
  );
  drawn.length = 0;

  const [form] = screen.getAllByRole('group').map((group) => group.closest('form'));
  await user.click(within(form as HTMLElement).getByRole('radio', { name: 'The centre' }));
  await user.click(within(form as HTMLElement).getByRole('button', { name: /^Check/ }));

  expect(new Set(drawn)).toEqual(new Set(['answered']));
  act(() => session.respond(aMatch(), null, put({ hubei: 'ghana' })));
  expect(drawn).toContain('other');
});
