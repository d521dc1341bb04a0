import { createScorm12Driver } from '../../../runtime/lms/scorm-12-driver';
import { createScorm2004Driver } from '../../../runtime/lms/scorm-2004-driver';
import { aContent, aReport, everyAnswer } from './a-report';
import { aScormLms } from './a-scorm-lms';
import { aTalk } from './a-talk';

const EDITIONS = [
  { edition: 'scorm12', create: createScorm12Driver, set: 'LMSSetValue', get: 'LMSGetValue', commit: 'LMSCommit' },
  { edition: 'scorm2004', create: createScorm2004Driver, set: 'SetValue', get: 'GetValue', commit: 'Commit' },
] as const;

type Call = (...values: string[]) => unknown;

/** One learner's attempt whose LMS can be made to fail at one call, for one element. */
function anAttempt({ edition, create, get }: (typeof EDITIONS)[number]) {
  const lms = aScormLms(edition);
  const failing: { call: string; element: RegExp; how: 'false' | 'throws' } = { call: '', element: /^/, how: 'false' };
  return {
    lms,
    failing,
    launch: () => {
      const inner = lms.launch();
      const api = new Proxy(inner, {
        get: (target, key) => {
          const call: unknown = Reflect.get(target, key);
          if (typeof call !== 'function') return call;
          if (/GetLastError$/.test(String(key)) && failing.call === get) return () => '301';
          return (...values: string[]) => {
            if (key === failing.call && failing.element.test(values[0] ?? '')) {
              if (failing.how === 'throws') throw new Error('LMS broken');
              return key.toString().endsWith('GetValue') ? '' : 'false';
            }
            return (call as Call)(...values);
          };
        },
      });
      return aTalk(create(api, aContent()));
    },
    ids: () => {
      const found: string[] = [];
      while (lms.read(`cmi.interactions.${found.length}.id`) !== '')
        found.push(lms.read(`cmi.interactions.${found.length}.id`));
      return found;
    },
  };
}

const [first, second, third] = everyAnswer().map((answer) => [answer]);
const news = (answers = first) => ({ report: aReport(), answers: answers ?? [] });

describe.each(EDITIONS)('$edition', (edition) => {
  test.each(['false', 'throws'] as const)(
    'an answer that the LMS does not take (%s) is not told, is said, and is told in its turn once it is taken',
    async (how) => {
      const attempt = anAttempt(edition);
      const driver = attempt.launch();
      await driver.open();
      await driver.save('1.a', news(first));
      for (const element of [/interactions\.1\.id$/, /interactions\.1\.(?:result|learner|student)/]) {
        Object.assign(attempt.failing, { call: edition.set, element, how });
        expect(await driver.save('1.b', news(second))).toMatchObject({ ok: false, lost: 'reports' });
        expect(driver.untold()).toEqual(['tw_multiple']);
      }
      attempt.failing.call = '';

      expect(await driver.save('1.c', news(third))).toMatchObject({ ok: true });

      expect(driver.untold()).toEqual([]);
      expect(attempt.ids()).toEqual(['tw_single', 'tw_multiple', 'tw_match']);
    },
  );

  test.each(['false', 'throws'] as const)(
    'a commit that fails (%s) is said, and the next one keeps everything, once',
    async (how) => {
      const attempt = anAttempt(edition);
      const driver = attempt.launch();
      await driver.open();
      Object.assign(attempt.failing, { call: edition.commit, how });
      expect(await driver.save('1.a', news(first))).toMatchObject({ ok: false, lost: 'all' });
      attempt.failing.call = '';

      expect(await driver.save('1.a', news(first))).toMatchObject({ ok: true });
      await driver.close('1.b', news(first));

      expect(attempt.ids()).toEqual(['tw_single']);
      expect(await attempt.launch().open()).toMatchObject({ state: '1.b' });
    },
  );

  test.each(['false', 'throws'] as const)(
    'a state that the LMS has and does not hand out (%s) is not begun anew over it',
    async (how) => {
      const attempt = anAttempt(edition);
      const before = attempt.launch();
      await before.open();
      await before.close('1.kept', news(first));
      const next = attempt.launch();
      Object.assign(attempt.failing, { call: edition.get, element: /suspend_data/, how });
      expect(await next.open()).toMatchObject({ ok: false, why: 'refused', said: expect.stringContaining('301') });
      await next.close('1.nothing', news());
      attempt.failing.call = '';

      expect(attempt.lms.read('cmi.suspend_data')).toBe('1.kept');
    },
  );

  test('an LMS that does not know a detail is not asked to take it, and nothing is amiss', async () => {
    const attempt = anAttempt(edition);
    const api = attempt.lms.launch() as Record<string, Call>;
    const sparse = new Proxy(api, {
      get: (target, key) => (element: string, value: string) => {
        if (key === edition.get && element === 'cmi.interactions._children') return 'id,type,result,time,timestamp';
        if (key === edition.set && /interactions\.\d+\.(?!id|type|result|time)/.test(element)) return 'false';
        return (target[String(key)] as Call)(...[element, value].filter((each) => each !== undefined));
      },
    });
    const talk = aTalk(edition.create(sparse, aContent()));
    await talk.open();

    expect(await talk.save('1.a', { report: aReport(), answers: everyAnswer() })).toEqual({ ok: true, leftOut: 0 });
  });
});
