import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Scorm12API, Scorm2004API, Settings } from 'scorm-again';

type Api = Record<string, unknown> & Pick<Scorm12API, 'loadFromJSON' | 'renderCMIToJSONObject'>;

const EDITIONS = {
  scorm12: { script: 'scorm-again/scorm12/min', name: 'Scorm12API', set: 'LMSSetValue', exit: 'cmi.core.exit' },
  scorm2004: { script: 'scorm-again/scorm2004/min', name: 'Scorm2004API', set: 'SetValue', exit: 'cmi.exit' },
} as const;
export type Edition = keyof typeof EDITIONS;

/** An LMS made of scorm-again that keeps one learner's attempt from session to session, as Moodle does. */
export interface ScormLms {
  /** The API object of a new session. */
  launch(): object;
  /** What the LMS holds, by element. */
  read(element: string): string;
  /** Every value that was set since the last launch, in order, as `element=value`; refused ones with a `!` before them. */
  sets(): string[];
  calls(name: string): number;
}

export function aScormLms(
  edition: Edition,
  { preset = {}, settings = {} }: { preset?: object; settings?: Settings } = {},
): ScormLms {
  const { script, name, set, exit } = EDITIONS[edition];
  const holder: Record<string, new (settings: Settings) => Api> = {};
  new Function(readFileSync(createRequire(__filename).resolve(script), 'utf8')).call(holder);
  const Api = holder[name];
  if (!Api) throw new Error(`scorm-again no longer has ${name}`);
  let api: Api | null = null;
  let log: string[] = [];
  let counts = new Map<string, number>();
  const flatten = () => flattenJson(api ? (api.renderCMIToJSONObject() as Record<string, unknown>) : {}, '');
  return {
    launch: () => {
      const before = api?.renderCMIToJSONObject() as { cmi?: object } | undefined;
      // An attempt that was not suspended begins anew.
      const isKept = log.includes(`${exit}=suspend`);
      api = new Api({ autocommit: false, logLevel: 5, ...settings });
      api.loadFromJSON({ ...preset } as never, 'cmi');
      if (before?.cmi && isKept) api.loadFromJSON(before.cmi as never, 'cmi');
      log = [];
      counts = new Map();
      return watch(api);
    },
    read: (element) => flatten()[element] ?? '',
    sets: () => log,
    calls: (call) => counts.get(call) ?? 0,
  };

  /** The same object to a page, with an ear to it. */
  function watch(inner: Api): object {
    const answer = (call: string, values: unknown[]) => {
      counts.set(call, (counts.get(call) ?? 0) + 1);
      const result: unknown = Reflect.apply(inner[call] as () => unknown, inner, values);
      if (call === set) log.push(`${String(result) === 'true' ? '' : '!'}${values[0]}=${values[1]}`);
      return result;
    };
    return new Proxy(inner, {
      get: (_target, key) =>
        typeof inner[String(key)] === 'function' ? (...values: unknown[]) => answer(String(key), values) : undefined,
    });
  }
}

function flattenJson(json: object, prefix: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(json).flatMap(([key, value]) =>
      typeof value === 'object' && value !== null
        ? Object.entries(flattenJson(value, `${prefix}${key}.`))
        : [[prefix + key, String(value)]],
    ),
  );
}

export type { Scorm2004API };
