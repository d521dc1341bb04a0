import { act, screen, within } from '@testing-library/react';
import { Profiler } from 'react';
import { Exercise } from '../../components/exercises/Exercise';
import { put } from '../domain/a-response';
import { aMatch, aSingle } from '../domain/an-item';
import { aSession } from '../runtime/a-session';
import { cardButton, targetButton } from './answer-ways';
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

test('a card that is placed leaves the other cards, and how sure one is, as they are', async () => {
  const { user } = await renderPage(<Exercise item={aMatch()} />);
  await user.click(cardButton('Hubei'));
  const touched: Element[] = [];
  const watcher = new MutationObserver((records) => {
    // Another card is the one that Tab leads to now.
    for (const { target, attributeName } of records)
      if (target instanceof Element && attributeName !== 'tabindex') touched.push(target);
  });
  watcher.observe(document.body, { subtree: true, childList: true, attributes: true });

  await user.click(targetButton('Algeria'));
  watcher.disconnect();

  expect(touched.length).toBeGreaterThan(0);
  expect(
    touched.filter((element) => element.matches('[type="radio"], [data-card-frame], [data-card-frame] *')),
  ).toEqual([]);
});
