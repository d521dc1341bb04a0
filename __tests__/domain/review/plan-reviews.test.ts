import fc from 'fast-check';
import type { Plan } from '../../../domain/review/plan';
import { listDue, planReviews } from '../../../domain/review/plan-reviews';
import { answerScheduled, type ScheduledItem } from '../../../domain/review/schedule';

const TODAY = 20_000;

const NEW = { due: TODAY, last: null, stability: 0, difficulty: 0, reps: 0, lapses: 0 };

/** An item answered rightly on these days, counted from today. */
function aCard(item: string, ...days: number[]): ScheduledItem {
  return days.reduce<ScheduledItem>((card, day) => answerScheduled(card, TODAY + day, true), { id: item, ...NEW });
}

function aPlan(parts: Partial<Plan> = {}): Plan {
  return { exam: null, cap: 12, since: null, ...parts };
}

const asked = { today: TODAY, horizon: 30, doneToday: 0 };

/** Day, counted from today, → items; empty days left out. */
function shape(schedule: ScheduledItem[], plan: Plan, parts = {}) {
  const { days } = planReviews(schedule, { ...asked, plan, ...parts });
  return Object.fromEntries(days.flatMap(({ day, items }) => (items.length > 0 ? [[day - TODAY, items]] : [])));
}

test('without an exam an item comes when it is due, and again when a right answer brings it back', () => {
  expect(shape([aCard('a', -3)], aPlan())).toEqual({ 0: ['a'], 14: ['a'] });
  expect(shape([aCard('a', 0), aCard('b', -1)], aPlan(), { horizon: 6 })).toEqual({ 2: ['b'], 3: ['a'] });
});

test('what is more than a day’s cap moves on, the longest overdue first', () => {
  const schedule = [aCard('late', -4), aCard('later', -6), aCard('latest', -9)];

  expect(shape(schedule, aPlan({ cap: 1 }), { horizon: 3 })).toEqual({ 0: ['latest'], 1: ['later'], 2: ['late'] });
});

test('reviews already done today count against today’s cap', () => {
  const schedule = [aCard('a', -9), aCard('b', -9), aCard('c', -9)];

  expect(shape(schedule, aPlan({ cap: 3 }), { horizon: 2, doneToday: 2 })).toEqual({ 0: ['a'], 1: ['b', 'c'] });
  expect(shape(schedule, aPlan({ cap: 3 }), { horizon: 2, doneToday: 7 })).toEqual({ 1: ['a', 'b', 'c'] });
});

test('an exam brings an item that would come after it before it', () => {
  const known = aCard('known', -97, -94, -80, -23);

  expect(known.due - TODAY).toBeGreaterThan(100);
  expect(shape([known], aPlan(), { horizon: 40 })).toEqual({});
  const days = shape([known], aPlan({ exam: TODAY + 40, since: TODAY }), { horizon: 40 });
  expect(Object.values(days).flat()).toContain('known');
});

test('as an exam nears, questions come back sooner', () => {
  const schedule = [aCard('a', -13, -10)];

  expect(listDue(schedule, aPlan(), TODAY)).toEqual([]);
  expect(listDue(schedule, aPlan({ exam: TODAY + 60 }), TODAY)).toEqual([]);
  expect(listDue(schedule, aPlan({ exam: TODAY + 3 }), TODAY)).toHaveLength(1);
  expect(listDue(schedule, aPlan({ exam: TODAY }), TODAY)).toEqual([]);
});

test('an item that was answered today is not asked again today, by no plan', () => {
  const schedule = [aCard('a', -3, 0)];

  expect(listDue(schedule, aPlan({ exam: TODAY + 1 }), TODAY)).toEqual([]);
  expect(shape(schedule, aPlan({ exam: TODAY + 3, since: TODAY }))[0]).toBeUndefined();
});

test('a cap that leaves no room for all before the exam is exceeded by as little as it takes, and that is told', () => {
  const schedule = Array.from({ length: 10 }, (_, i) => aCard(`card-${i}`, -1));
  const plan = planReviews(schedule, { ...asked, plan: aPlan({ exam: TODAY + 3, cap: 2, since: TODAY }) });

  expect(plan).toMatchObject({ isOverCap: true, perDay: 4 });
  expect(new Set(plan.days.slice(0, 3).flatMap((day) => day.items)).size).toBe(10);
});

test('with an exam passed or today the plan is as without one', () => {
  const schedule = [aCard('a', -3), aCard('b', 0)];

  for (const exam of [TODAY, TODAY - 5]) {
    expect(planReviews(schedule, { ...asked, plan: aPlan({ exam, since: TODAY - 9 }) })).toEqual(
      planReviews(schedule, { ...asked, plan: aPlan() }),
    );
  }
});

test('what was met since the exam was planned for need not be met once more', () => {
  const [met, unmet] = [aCard('met', -90, -76, -5), aCard('unmet', -90, -76, -25)];
  const days = shape([met, unmet], aPlan({ exam: TODAY + 2, cap: 1, since: TODAY - 10 }), { horizon: 2 });

  expect(Object.values(days).flat()[0]).toBe('unmet');
});

test('what was learnt only since the exam was planned for comes again before it, a backlog or not', () => {
  // Each was met again since, and is due before what was learnt.
  const backlog = Array.from({ length: 6 }, (_, i) => aCard(`old-${i}`, -9, -8));
  const plan = planReviews([...backlog, aCard('learnt', -1)], {
    ...asked,
    plan: aPlan({ exam: TODAY + 2, cap: 1, since: TODAY - 10 }),
  });

  expect(plan.days.filter(({ day }) => day < TODAY + 2).flatMap(({ items }) => items)).toContain('learnt');
});

test('with the exam tomorrow all that was not answered today is asked today, and it is told how many that are', () => {
  const schedule = [...Array.from({ length: 30 }, (_, i) => aCard(`card-${i}`, -2)), aCard('today', 0)];
  const plan = planReviews(schedule, { ...asked, plan: aPlan({ exam: TODAY + 1, cap: 12, since: TODAY }) });

  expect(plan).toMatchObject({ isOverCap: true, perDay: 30 });
  expect(plan.days[0]?.items).toHaveLength(30);
});

test('an exam further away than a year is as none, and be it in the year 9999 the plan is made at once', () => {
  const schedule = [aCard('a', -3), aCard('b', 0)];
  const far = (Date.parse('9999-12-31') - Date.parse('1970-01-01')) / 86_400_000;

  for (const exam of [far, TODAY + 367])
    expect(planReviews(schedule, { ...asked, plan: aPlan({ exam, since: TODAY }) })).toEqual(
      planReviews(schedule, { ...asked, plan: aPlan() }),
    );
  expect(planReviews(schedule, { ...asked, plan: aPlan({ exam: TODAY + 366, since: TODAY }) }).days).toHaveLength(366);
});

const known = (count: number) => Array.from({ length: count }, (_, i) => aCard(`known-${i}`, -97, -94, -80, -23));

test('what has to be met before the exam is spread over the days, not left to the last of them', () => {
  const days = shape(known(10), aPlan({ exam: TODAY + 10, since: TODAY }), { horizon: 10 });

  expect(Object.values(days).map((cards) => cards.length)).toEqual(Array(10).fill(1));
});

test('where every day is needed none is left out', () => {
  const { perDay, days } = planReviews(known(40), {
    ...asked,
    plan: aPlan({ exam: TODAY + 40, cap: 1, since: TODAY }),
  });

  expect(perDay).toBe(1);
  expect(new Set(days.slice(0, 40).flatMap(({ items }) => items)).size).toBe(40);
});

const schedules = fc
  .array(
    fc.record({ gaps: fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 4 }), end: fc.nat(5) }),
    { maxLength: 40 },
  )
  .map((cards) =>
    cards.map(({ gaps, end }, i) => {
      const days = gaps.map((_, j) => -end - gaps.slice(j).reduce((sum, gap) => sum + gap, 0));
      return aCard(`card-${i}`, ...days, -end);
    }),
  );

test('with an exam every item is met again before it, on a later day than the last, and no day holds more than is told', () => {
  fc.assert(
    fc.property(
      schedules,
      fc.integer({ min: 1, max: 70 }),
      fc.integer({ min: 1, max: 60 }),
      fc.nat(5),
      fc.nat(20),
      (schedule, ahead, cap, ago, doneToday) => {
        const [exam, since] = [TODAY + ahead, TODAY - ago];
        const plan = planReviews(schedule, { ...asked, plan: { exam, cap, since }, doneToday });
        const before = plan.days.filter(({ day }) => day < exam);
        const planned = new Set(before.flatMap(({ items }) => items));

        for (const card of schedule) {
          const isMet = ((card.last ?? 0) > since && card.reps > 1) || (card.last ?? 0) >= exam - 1;
          expect(isMet || planned.has(card.id)).toBe(true);
        }
        for (const { day, items } of plan.days) {
          expect(items.length).toBeLessThanOrEqual(day < exam ? plan.perDay : cap);
          expect(new Set(items).size).toBe(items.length);
        }
        expect(plan.isOverCap).toBe(plan.perDay > cap);
      },
    ),
    { numRuns: 300 },
  );
});

test('the cap is exceeded only where it leaves too few places', () => {
  fc.assert(
    fc.property(schedules, fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 20 }), (schedule, ahead, cap) => {
      const plan = planReviews(schedule, { ...asked, plan: { exam: TODAY + ahead, cap, since: TODAY } });
      const open = schedule.filter((card) => (card.last ?? 0) < TODAY).length;
      const laterOnly = schedule.length - open;
      const fits = laterOnly <= cap * (ahead - 1) && schedule.length <= cap * ahead;

      expect(plan.isOverCap).toBe(ahead > 1 && !fits ? true : ahead === 1 ? open > cap : false);
    }),
    { numRuns: 300 },
  );
});

test('day by day, whatever is answered wrong or right, every item is met before the exam', () => {
  fc.assert(
    fc.property(
      schedules,
      fc.integer({ min: 2, max: 20 }),
      fc.infiniteStream(fc.boolean()),
      (schedule, ahead, outcomes) => {
        const exam = TODAY + ahead;
        const cards = new Map(schedule.map((card) => [card.id, card]));
        const met = new Set<string>();
        for (let today = TODAY; today < exam; today += 1) {
          const plan = { exam, cap: 5, since: TODAY };
          const [first] = planReviews(cards.values(), { plan, today, horizon: 1, doneToday: 0 }).days;
          for (const item of first?.items ?? []) {
            met.add(item);
            cards.set(item, answerScheduled(cards.get(item) as ScheduledItem, today, outcomes.next().value));
          }
        }

        expect([...cards.keys()].filter((item) => !met.has(item))).toEqual([]);
      },
    ),
    { numRuns: 100 },
  );
});
