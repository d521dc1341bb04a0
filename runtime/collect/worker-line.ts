import { type Connect, connectInPage, type Line } from './collector';
import type { ClerkReply, ClerkRequest, Kept, StopSign } from './protocol';

/** So long a worker may take to hear that it is to stop, in milliseconds; then it is ended. */
const STOP_MS = 2000;

/** Workers that die one after the other over the same requests; then these are given up. */
const MAX_DEATHS = 3;

const NOTHING: Kept = { collected: [], refused: [], given: null, chosen: null, leftOut: [] };

/**
 * A clerk in a worker. What it has read is known here too: one that dies, or does not stop, is replaced by another that
 * goes on from there, without the file that it died over. Where the browser starts none, the work is done in the page.
 */
export function connectToWorker(start: () => Worker): Connect {
  return (onReply) => {
    let kept = NOTHING;
    let opened: ClerkRequest | null = null;
    let pending: ClerkRequest[] = [];
    let done = 0;
    let deaths = 0;
    let hasStarted = false;
    let worker: Worker | null = null;
    let inPage: Line | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    /** Answers that nobody waits for: to what was only said again. */
    let unasked = 0;

    function hear(message: ClerkReply): void {
      hasStarted = true;
      if (message.type === 'taken') {
        kept = {
          ...kept,
          collected: [...kept.collected, ...message.collected],
          refused: [...kept.refused, ...message.refused],
        };
        done = message.done;
        return;
      }
      if (message.type === 'answered') {
        if (unasked > 0) {
          unasked -= 1;
          return;
        }
        clearTimeout(timer);
        const answered = pending.shift();
        [done, deaths] = [0, 0];
        if (answered) note(answered);
      }
      onReply(message);
    }

    function note(request: ClerkRequest): void {
      if (request.type === 'open') opened = request;
      else if (request.type === 'clear') kept = NOTHING;
      else if (request.type === 'choose') kept = { ...kept, chosen: request.id };
      else if (request.type === 'give') kept = { ...kept, given: request.assignment, chosen: request.assignment.id };
      else if (request.type === 'leave-out') {
        const others = kept.leftOut.filter((key) => key !== request.key);
        kept = { ...kept, leftOut: request.isOut ? [...others, request.key] : others };
      }
    }

    /** What is told to a clerk that begins: what the one before it knew, and what is still to be done. */
    function listBefore(): ClerkRequest[] {
      const before: ClerkRequest[] = opened ? [opened] : [];
      if (kept !== NOTHING) before.push({ type: 'restore', kept });
      unasked = before.length;
      return [...before, ...pending];
    }

    function begin(): void {
      try {
        const begun = start();
        worker = begun;
        const listen = (type: string, act: (event: Event) => void) =>
          begun.addEventListener(type, (event) => {
            // One that was ended has nothing more to say.
            if (worker === begun) act(event);
          });
        listen('message', (event) => hear((event as MessageEvent<ClerkReply>).data));
        listen('error', () => replace('unreadable'));
        listen('messageerror', () => replace('unreadable'));
      } catch {
        workInPage();
      }
    }

    function workInPage(): void {
      worker = null;
      inPage = connectInPage(hear);
      for (const request of listBefore()) inPage.send(request);
    }

    function replace(why: 'unreadable' | 'stopped'): void {
      clearTimeout(timer);
      worker?.terminate();
      if (!hasStarted) {
        workInPage();
        return;
      }
      deaths += 1;
      const lost = dropCulprit(why);
      if (deaths > MAX_DEATHS) {
        const given = pending.length;
        pending = [];
        for (let n = 0; n < given; n += 1) giveUp();
      }
      begin();
      for (const request of worker ? listBefore() : []) worker?.postMessage(request);
      if (lost) giveUp();
    }

    function giveUp(): void {
      onReply({ type: 'failed' });
      onReply({ type: 'answered' });
    }

    /** Takes out of what is pending what the worker died over; true when that was a whole request. */
    function dropCulprit(why: 'unreadable' | 'stopped'): boolean {
      const first = pending[0];
      if (first?.type !== 'add') return pending.shift() !== undefined;
      const [culprit, ...rest] = first.sources.slice(done);
      const dropped = [...(culprit ? [culprit] : []), ...(why === 'stopped' ? rest : [])];
      kept = { ...kept, refused: [...kept.refused, ...dropped.map(({ name }) => ({ source: name, why }))] };
      // With nothing left it is still asked, so that it is answered.
      pending[0] = { ...first, sources: why === 'stopped' ? [] : rest };
      done = 0;
      return false;
    }

    begin();
    return {
      send: (request) => {
        pending.push(request);
        if (inPage) inPage.send(request);
        else worker?.postMessage(request);
      },
      stop: () => {
        if (inPage) {
          inPage.stop();
          return;
        }
        worker?.postMessage({ type: 'stop' } satisfies StopSign);
        clearTimeout(timer);
        timer = setTimeout(() => {
          if (pending[0]?.type === 'add') replace('stopped');
        }, STOP_MS);
      },
      close: () => {
        clearTimeout(timer);
        worker?.terminate();
        worker = null;
        inPage?.close();
      },
    };
  };
}
