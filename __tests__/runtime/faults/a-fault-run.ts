import { draftKey } from '../../../domain/entry';
import type { Item } from '../../../domain/item';
import type { RecordStorage, Refusal } from '../../../runtime/record-storage';
import { createSession } from '../../../runtime/session';
import { choose } from '../../domain/a-response';
import { aSingle } from '../../domain/an-item';
import { type AnsweredSession, withAnswers } from '../a-session';
import { type Chance, makeChance } from './a-random';
import { makeTime, settleDatabase, type Time } from './a-time';
import type { World } from './a-world';

const OPTIONS = ['alone', 'firms', 'centre'];

/** What each call is given to end in, retries included: longer than a hung write, shorter than the patience of a learner. */
const MOMENT_MS = 12_000;

/** What is asserted, so that a run can be told by its seed. */
export interface FaultReport {
  lost: string[];
  wrongNotices: string[];
  answers: number;
}

interface Tab {
  session: AnsweredSession;
  storage: RecordStorage;
  isAsleep: boolean;
  /** Its own draft, on an item that no other tab touches. */
  typed: { item: Item; option: string } | null;
}

/** One run: tabs over one record, used and disturbed by chance. Tells what was lost and which notices were wrong. */
export async function runFaults(makeWorld: (random: Chance) => World, seed: number): Promise<FaultReport> {
  const random = makeChance(seed);
  const time = makeTime();
  const world = makeWorld(random);
  const run = { tabs: [] as Tab[], given: new Set<string>(), open: new Set<string>(), deleted: new Set<string>() };
  const report: FaultReport = { lost: [], wrongNotices: [], answers: 0 };
  let moment = Date.UTC(2026, 10, 27);
  let ids = 0;

  function openTab(): Tab {
    const storage = world.open(time.wait);
    const session = withAnswers(
      createSession({
        openStorage: async () => ({ storage, refusal: null }),
        // Its clock is no better than the rest.
        now: () => moment + Math.round((random() - 0.5) * 1e9),
        newId: () => {
          ids += 1;
          return `e${ids}`;
        },
        wait: time.wait,
      }),
    );
    const tab: Tab = { session, storage, isAsleep: false, typed: null };
    run.tabs.push(tab);
    void session.load();
    return tab;
  }

  function answer({ session }: Tab) {
    const item = aSingle({ id: `q${Math.floor(random() * 6)}` });
    session.respond(item, null, choose(random.pick(OPTIONS)));
    const result = session.submit(item, null);
    if (!('attempt' in result)) return;
    run.given.add(result.attempt.id);
    report.answers += 1;
  }

  function type(tab: Tab) {
    const item = aSingle({ id: `own${run.tabs.indexOf(tab)}` });
    const option = random.pick(OPTIONS);
    tab.session.respond(item, null, choose(option));
    tab.typed = { item, option };
  }

  async function erase(tab: Tab) {
    const before = [...run.given];
    const erasing = tab.session.erase();
    if (random.is(0.5)) {
      await settleDatabase(Math.floor(random() * 12));
      answer(tab);
    }
    await time.pass(MOMENT_MS * 6);
    const saved = await erasing;
    for (const id of before) {
      run.given.delete(id);
      // Told as not erased it may have been, as with anything of which the browser says nothing.
      if (!saved.ok) run.open.add(id);
    }
    for (const other of run.tabs) other.typed = null;
  }

  /** Whether what is said now is so, after a moment in which all that was asked has been answered. */
  async function check(step: string) {
    await time.pass(MOMENT_MS);
    const reasons = world.takeReasons();
    const there = new Set((await world.peek()).entries.map(({ id }) => id));
    for (const [n, { session, isAsleep }] of run.tabs.entries()) {
      if (isAsleep) continue;
      const { refusal, log } = session.getState();
      const unkept = log.filter(({ id }) => run.given.has(id) && !there.has(id) && !run.deleted.has(id));
      const where = `seed ${seed}, ${step}, tab ${n}`;
      if (refusal === null && unkept.length > 0)
        report.wrongNotices.push(`${where}: nothing said, ${unkept.map(({ id }) => id)} unkept`);
      if (
        refusal !== null &&
        reasons.size > 0 &&
        !reasons.has(refusal) &&
        !recent.some((earlier) => earlier.has(refusal))
      )
        report.wrongNotices.push(`${where}: ${refusal} said, ${[...reasons]} is so`);
    }
    // What has begun by now may be said only later: a call that hangs takes half a minute to end.
    recent.push(reasons);
    if (recent.length > 4) recent.shift();
  }
  /** The reasons that there were at the last checks. */
  const recent: Set<Refusal>[] = [];

  try {
    for (let n = 1 + Math.floor(random() * 3); n > 0; n -= 1) openTab();
    for (let step = 0; step < 12; step += 1) {
      await act(step);
      moment += 60_000;
    }
    world.calm();
    for (const tab of run.tabs) await wake(tab, world, time);
    // The next thing that each does finds out what became of the place, if nothing else has.
    for (const tab of run.tabs) if (tab.typed) type(tab);
    for (const tab of run.tabs) answer(tab);
    // Not before the last thing that was kept has been told: its answer comes as late as the database has much to do.
    if (!(await time.rest(10 * MOMENT_MS))) report.lost.push(`seed ${seed}: something is still awaited`);
    await judge();
  } finally {
    for (const { session } of run.tabs) session.close();
    await settleDatabase();
    world.end();
  }
  return report;

  async function act(step: number) {
    const awake = run.tabs.filter(({ isAsleep }) => !isAsleep);
    const tab = awake.length > 0 ? random.pick(awake) : openTab();
    const what = random();
    if (what < 0.45) answer(tab);
    else if (what < 0.55) type(tab);
    else if (what < 0.6) world.setWeather(random.pick(['full', 'refused', 'fickle', 'fickle']));
    else if (what < 0.66) world.closeAll();
    else if (what < 0.7) {
      await world.deletePlace();
      for (const id of run.given) run.deleted.add(id);
    } else if (what < 0.76) {
      tab.isAsleep = true;
      world.sleep(tab.storage, true);
    } else if (what < 0.84) for (const sleeper of run.tabs) await wake(sleeper, world, time);
    else if (what < 0.88) await erase(tab);
    else if (what < 0.91 && run.tabs.length < 4) openTab();
    else if (what < 0.94) tab.session.tryAgain();
    else await check(`step ${step}`);
    await settleDatabase(Math.floor(random() * 25));
  }

  async function judge() {
    const { entries, drafts } = await world.peek();
    const there = new Set(entries.map(({ id }) => id));
    const orders = entries.map(({ id, order }) => ({ id, order }));
    for (const id of run.given) if (!there.has(id)) report.lost.push(`seed ${seed}: ${id} is not kept`);
    for (const [n, { session, typed }] of run.tabs.entries()) {
      const { refusal, log, drafts: shown } = session.getState();
      const where = `seed ${seed}, end, tab ${n}`;
      if (refusal !== null) report.wrongNotices.push(`${where}: ${refusal} said, all is well`);
      const ids = new Set(log.map(({ id }) => id));
      for (const { id } of orders) if (!ids.has(id)) report.lost.push(`${where}: ${id} is kept and not shown`);
      for (const id of ids) if (!there.has(id)) report.lost.push(`${where}: ${id} is shown and not kept`);
      if (!typed) continue;
      const key = draftKey(typed.item.id, null);
      const kept = drafts[key] as { response?: unknown } | undefined;
      for (const draft of [kept, shown[key]])
        if (JSON.stringify(draft?.response) !== JSON.stringify(choose(typed.option)))
          report.lost.push(`${where}: the draft ${typed.option} of ${key} is not ${draft ? 'the last' : 'there'}`);
    }
  }
}

/** The tab comes out of the browser's cache, and has missed what was said. */
async function wake(tab: Tab, world: World, time: Time) {
  if (!tab.isAsleep) return;
  tab.isAsleep = false;
  world.sleep(tab.storage, false);
  void tab.session.readAnew();
  await time.pass(0);
}
