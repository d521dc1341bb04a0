import type { Log } from './entry';

/** No moment is later (ECMAScript's last date). */
export const MAX_MOMENT = 8.64e15;

/** No order is higher: above the last moment there is room for all that is ever done after it. */
export const MAX_ORDER = Number.MAX_SAFE_INTEGER;

/** What a clock says as a moment that can be kept: whole milliseconds within what a date can name, 0 where it says none. */
export function toMoment(now: number): number {
  return Number.isNaN(now) ? 0 : Math.min(MAX_MOMENT, Math.max(0, Math.round(now)));
}

/**
 * The stamp of the next entry of a log: its moment by the clock as it is, and an order after everything in the log. So what
 * one device does stays in the order in which it was done, however its clock is set meanwhile, and two devices that hold
 * the same entries hold them in the same order.
 */
export function stampNext(log: Log, now: number): { at: number; order: number } {
  const at = toMoment(now);
  const last = log[log.length - 1];
  return { at, order: last ? orderAfter(last.order, at) : at };
}

/** The lowest order that is above another, and not below the one wished for. */
export function orderAfter(other: number, wished: number): number {
  return Math.min(MAX_ORDER, Math.max(wished, Math.floor(other) + 1));
}
