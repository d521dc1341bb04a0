import { act, configure, type RenderResult, render, screen } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { type Reference, ReferenceProvider } from '../../components/reference/ReferenceProvider';
import { SessionProvider } from '../../components/session/SessionProvider';
import { Announcer } from '../../components/ui/Announcer';
import type { AttemptEntry } from '../../domain/entry';
import type { Session } from '../../runtime/session';
import { type AnsweredSession, aSession } from '../runtime/a-session';
import './dialogs';

// Queries by role are slow where several people share two cores.
jest.setTimeout(30_000);

// By text one finds what is seen; what is announced is asked for by `status()`.
configure({ defaultIgnore: 'script, style, [role="status"] *' });

export interface Page extends RenderResult {
  user: UserEvent;
  session: AnsweredSession;
}

/** What every page stands in: a session of its own over a memory, a status region, the Chinese terms. */
export function inPage(children: ReactNode, session: Session, reference: Reference = { zh: {} }): ReactNode {
  return (
    <SessionProvider session={session}>
      <Announcer>
        <ReferenceProvider value={reference}>{children}</ReferenceProvider>
      </Announcer>
    </SessionProvider>
  );
}

/** A page whose record has been read. */
export async function renderPage(
  children: ReactNode,
  { session = aSession().session, reference }: { session?: AnsweredSession; reference?: Reference } = {},
): Promise<Page> {
  const user = userEvent.setup();
  const view = render(inPage(children, session, reference));
  await act(() => session.load());
  return { ...view, user, session };
}

/** What the status region says now. */
export function status(): string {
  return screen.getByRole('status').textContent ?? '';
}

/** What has been heard last: what the focus has come to, if that is feedback, or else what the status region says. */
export function heard(): string {
  const { activeElement } = document;
  if (!activeElement?.matches('[data-feedback], [data-reply]')) return status();
  const name = activeElement.getAttribute('aria-label') ?? activeElement.textContent;
  const description = document.getElementById(activeElement.getAttribute('aria-describedby') ?? '')?.textContent;
  return [name, description].filter(Boolean).join(' ');
}

/** The attempts in the record, in order. */
export function attemptsIn(session: Session): AttemptEntry[] {
  return session.getState().log.filter((entry) => entry.type === 'attempt');
}

/** Presses Tab until this element has the focus, as someone does who has no mouse. */
export async function tabTo(user: UserEvent, element: HTMLElement): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if (document.activeElement === element) return;
    await user.tab();
  }
  throw new Error(`Tab never came to ${element.outerHTML.slice(0, 120)}`);
}

/** Goes to a card as someone does who has no mouse: by Tab to the cards of the tray or to those placed, then by arrows. */
export async function goToCard(user: UserEvent, card: HTMLElement): Promise<void> {
  const zone = (element: Element | null) => element?.closest('[data-tray]') !== null;
  for (let presses = 0; presses < 60; presses += 1) {
    const { activeElement } = document;
    if (activeElement === card) return;
    const isBeside =
      activeElement instanceof HTMLElement &&
      activeElement.dataset.card !== undefined &&
      activeElement.closest('[data-board]') === card.closest('[data-board]') &&
      zone(activeElement) === zone(card);
    if (isBeside) await user.keyboard('{ArrowDown}');
    else await user.tab();
  }
  throw new Error(`no key led to ${card.textContent}`);
}

/** All exercises of a page are worked the same way, board or lists; this goes over to one of them. */
export async function workBy(user: UserEvent, way: 'board' | 'lists'): Promise<void> {
  const switchOver = screen.queryByRole('button', {
    name: way === 'board' ? 'Use the board instead' : 'Use plain lists instead',
  });
  if (switchOver) await user.click(switchOver);
}
