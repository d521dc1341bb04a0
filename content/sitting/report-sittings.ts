import type { MarkedQuestion } from './mark-sitting';

/** Share of points and count of questions under a name. */
export interface Tally {
  name: string;
  questions: number;
  share: number;
}

/** Several sittings of the same items, put together. */
export interface SittingReport {
  all: Tally;
  banks: Tally[];
  kinds: Tally[];
  /** Of each item the mean share over the sittings, the highest first. */
  items: { id: string; bank: string; kind: string; shares: number[]; share: number }[];
}

export function reportSittings(sittings: readonly (readonly MarkedQuestion[])[]): SittingReport {
  const all = sittings.flat();
  const tally = (name: string, some: readonly MarkedQuestion[]): Tally => ({
    name,
    questions: some.length,
    share: mean(some),
  });
  const group = (nameOf: (one: MarkedQuestion) => string) =>
    [...new Set(all.map(nameOf))].sort().map((name) =>
      tally(
        name,
        all.filter((one) => nameOf(one) === name),
      ),
    );
  const ids = [...new Set(all.map(({ question }) => question.item.id))];
  const items = ids.map((id) => {
    const own = all.filter(({ question }) => question.item.id === id);
    const { bank = '', kind = '' } = own[0]?.question.item ?? {};
    return { id, bank, kind, shares: own.map(({ share }) => share), share: mean(own) };
  });
  return {
    all: tally('all', all),
    banks: group(({ question }) => question.item.bank),
    kinds: group(({ question }) => question.item.kind),
    items: items.sort((a, b) => b.share - a.share || (a.id < b.id ? -1 : 1)),
  };
}

/** One sitting as data, for bench/sittings.json: of each bank and kind the questions and the mean share of points. */
export function tallyByBankAndKind(
  marked: readonly MarkedQuestion[],
): { bank: string; kind: string; questions: number; share: number }[] {
  const report = reportSittings([marked]);
  return report.banks.flatMap(({ name: bank }) =>
    report.kinds.flatMap(({ name: kind }) => {
      const some = marked.filter(({ question: { item } }) => item.bank === bank && item.kind === kind);
      return some.length === 0 ? [] : [{ bank, kind, questions: some.length, share: round(mean(some)) }];
    }),
  );
}

function round(share: number): number {
  return Math.round(share * 1e4) / 1e4;
}

function mean(some: readonly MarkedQuestion[]): number {
  return some.length === 0 ? 0 : some.reduce((sum, { share }) => sum + share, 0) / some.length;
}

/** The report as text: per bank, per kind, and each item's hit rate. */
export function formatReport({ all, banks, kinds, items }: SittingReport): string {
  const percent = (share: number) => `${(share * 100).toFixed(1).padStart(5)} %`;
  const rows = (tallies: readonly Tally[]) =>
    tallies.map(
      ({ name, questions, share }) => `${name.padEnd(16)} ${String(questions).padStart(4)} ${percent(share)}`,
    );
  return [
    ...rows([all]),
    '',
    ...rows(banks),
    '',
    ...rows(kinds),
    '',
    ...items.map(
      ({ id, kind, share, shares }) =>
        `${id.padEnd(26)} ${kind.padEnd(9)} ${percent(share)}  ${shares.map((one) => one.toFixed(2)).join(' ')}`,
    ),
  ].join('\n');
}
