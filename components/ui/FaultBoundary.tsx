'use client';

import { Component, createRef, type ReactNode } from 'react';
import { FaultNotice } from './FaultNotice';

interface Props {
  /** The part within, as a sentence begins: "This exercise". */
  what: string;
  /** Ways to go on besides trying again. */
  ways?: ReactNode;
  children: ReactNode;
}

/**
 * Keeps a fault in rendering to the part where it happened: the rest of the page stands, and in place of the part is said
 * what happened. A class, since React gives no other way.
 */
export class FaultBoundary extends Component<Props, { isBroken: boolean; faults: number }> {
  override state = { isBroken: false, faults: 0 };
  private readonly notice = createRef<HTMLDivElement>();
  /** Where the notice stood when it was asked to try again: there the part will be. */
  private place: { in: Element; at: number } | null = null;

  static getDerivedStateFromError(): { isBroken: boolean } {
    return { isBroken: true };
  }

  override componentDidCatch(): void {
    this.setState(({ faults }) => ({ faults: faults + 1 }));
  }

  override componentDidUpdate(_before: Props, { faults }: { faults: number }): void {
    // What had the focus is gone with the part. Not on arrival, and not when the fault is only counted.
    const isNew = this.state.isBroken && faults === this.state.faults;
    if (isNew && document.activeElement === document.body) this.notice.current?.focus();
    if (!this.state.isBroken && this.place) this.focusPart(this.place);
    this.place = null;
  }

  /** The button that was pressed went with the notice: one goes on at the part's beginning. */
  private focusPart(place: { in: Element; at: number }): void {
    const part = place.in.children[place.at];
    if (!(part instanceof HTMLElement) || document.activeElement !== document.body) return;
    if (!part.hasAttribute('tabindex')) part.tabIndex = -1;
    part.focus();
  }

  private readonly again = () => {
    const notice = this.notice.current;
    const box = notice?.parentElement;
    this.place = notice && box ? { in: box, at: [...box.children].indexOf(notice) } : null;
    this.setState({ isBroken: false });
  };

  override render(): ReactNode {
    if (!this.state.isBroken) return this.props.children;
    return (
      <FaultNotice
        what={this.props.what}
        again={this.again}
        hasFailedAgain={this.state.faults > 1}
        notice={this.notice}
      >
        {this.props.ways}
      </FaultNotice>
    );
  }
}
