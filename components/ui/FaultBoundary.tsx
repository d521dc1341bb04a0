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
  }

  override render(): ReactNode {
    if (!this.state.isBroken) return this.props.children;
    return (
      <FaultNotice
        what={this.props.what}
        again={() => this.setState({ isBroken: false })}
        hasFailedAgain={this.state.faults > 1}
        notice={this.notice}
      >
        {this.props.ways}
      </FaultNotice>
    );
  }
}
