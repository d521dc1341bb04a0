import { type Sitting, shareOf } from '../../domain/sittings';
import { TableRegion } from '../ui/TableRegion';

const LINES: { name: string; sitting: Sitting['sitting']; kind?: string; aim: string }[] = [
  { name: 'The options alone, one to choose', sitting: 'options only', kind: 'single', aim: 'at most 40 %' },
  { name: 'The options alone, all that apply', sitting: 'options only', kind: 'multiple', aim: '2 to 32 %' },
  { name: 'One quiz, and no lesson', sitting: 'blind', aim: 'at most 80 %' },
  { name: 'The lessons once, then the questions', sitting: 'reader', aim: 'at least 95 %' },
];

/** What the sittings of each edition of the questions came to, beside what was aimed at; and the newest bank by bank. */
export function SittingTable({
  sittings,
  banks,
}: {
  sittings: readonly Sitting[];
  banks: readonly { id: string; title: string }[];
}) {
  const editions = [...new Set(sittings.map(({ edition }) => edition))];
  const newest = sittings.filter(({ edition }) => edition === editions.at(-1));
  const share = (some: readonly Sitting[], { sitting, kind }: (typeof LINES)[number], bank?: string) =>
    say(
      shareOf(
        some.filter((one) => one.sitting === sitting),
        (row) => (kind === undefined || row.kind === kind) && (bank === undefined || row.bank === bank),
      ),
    );
  return (
    <>
      <TableRegion name="What strangers scored, by what they had seen">
        <thead>
          <tr>
            <th scope="col">What they had seen</th>
            {editions.map((edition) => (
              <th key={edition} scope="col">
                {edition}
              </th>
            ))}
            <th scope="col">Aim</th>
          </tr>
        </thead>
        <tbody>
          {LINES.map((line) => (
            <tr key={line.name}>
              <th scope="row">{line.name}</th>
              {editions.map((edition) => (
                <td key={edition}>
                  {share(
                    sittings.filter((one) => one.edition === edition),
                    line,
                  )}
                </td>
              ))}
              <td>{line.aim}</td>
            </tr>
          ))}
        </tbody>
      </TableRegion>
      <TableRegion name="The newest questions, quiz by quiz" isNameShown>
        <thead>
          <tr>
            <th scope="col">Questions of</th>
            {LINES.map(({ name }) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {banks.map(({ id, title }) => (
            <tr key={id}>
              <th scope="row">{title}</th>
              {LINES.map((line) => (
                <td key={line.name}>{share(newest, line, id)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </TableRegion>
    </>
  );
}

function say(share: number | null): string {
  return share === null ? '–' : `${(share * 100).toFixed(1)}\u00a0%`;
}
