'use client';

import { Component, type RefObject } from 'react';

interface Props {
  within: RefObject<HTMLElement | null>;
  /** What is about to go, as a selector, whenever `when` changes. */
  what: string;
  when: unknown;
}

/**
 * Takes the focus off a control right before it is taken away. Else the browser does so in the middle of the change, and
 * has the page laid out half changed. A class, since only that is told right before; React hears of it as little as of what
 * its own changes blur.
 */
export class LetGo extends Component<Props> {
  override getSnapshotBeforeUpdate(before: Props): null {
    const { within, what, when } = this.props;
    if (before.when === when) return null;
    const { activeElement } = document;
    if (activeElement instanceof HTMLElement && activeElement.matches(what) && within.current?.contains(activeElement))
      activeElement.blur();
    return null;
  }

  // React wants it beside the other.
  override componentDidUpdate(): void {}

  override render() {
    return null;
  }
}
