import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Assignment } from '../../domain/assignment/assignment';
import { BANK_CHOICES, type BankChoice, type CartridgeFormat, isBankChoice } from '../cartridge/cartridge-format';
import { makeCartridge } from '../cartridge/make-cartridge';
import { readSiteAddress } from '../cartridge/site-address';

/** What a command line says of a cartridge besides its assignment; all as it was typed. */
export interface CartridgeOptions {
  site?: string;
  banks?: string;
  link?: string;
}

/** Where the site lies and which banks go along: typed, or from the whole link of an assignment; or what is wrong with it. */
export function readCartridgeOptions({
  site,
  banks = 'all',
  link,
}: CartridgeOptions): { site: string; banks: BankChoice } | { fault: string } {
  const root = readSiteAddress(site ?? link ?? '');
  if (root === null)
    return {
      fault: `--site: expected the address of the site that students use, got ${site ?? 'none'}. Mend: --site https://…`,
    };
  if (!isBankChoice(banks)) return { fault: `--banks: expected ${BANK_CHOICES.join(' or ')}, got ${banks}.` };
  return { site: root, banks };
}

/** Writes the cartridge that the teachers' page makes of the same choices, and says what was changed or left out. */
export async function writeCartridge(
  assignment: Assignment,
  choices: { format: CartridgeFormat; site: string; banks: BankChoice },
  player: string,
  file: string,
): Promise<{ exitCode: number; output: string }> {
  const made = await makeCartridge(assignment, choices, async (path) => readFileSync(join(player, path)));
  if (!made.ok) {
    const why =
      made.why === 'too-long'
        ? 'The assignment is too long for a link. Mend: shorten the note, or make two cartridges.'
        : `Unknown: ${made.unknown.join(', ')}.`;
    return { exitCode: 1, output: why };
  }
  writeFileSync(file, made.zip);
  const list = made.notes.map(({ text, items }) => `  ${text} ${items.join(', ')}`);
  const size = `${Math.round(made.zip.length / 1000)} KB`;
  return { exitCode: 0, output: [`Written: ${file} (${size}). Changed or left out:`, ...list].join('\n') };
}
