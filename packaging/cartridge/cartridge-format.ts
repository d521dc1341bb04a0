/** The versions of Common Cartridge that are made; 1.1 for systems that restore nothing newer, such as Moodle. */
export const CARTRIDGE_FORMATS = ['cc13', 'cc11'] as const;
export type CartridgeFormat = (typeof CARTRIDGE_FORMATS)[number];

/** What people call them, and for whom they are. */
export const CARTRIDGE_NAMES: Record<CartridgeFormat, string> = {
  cc13: 'Common Cartridge 1.3',
  cc11: 'Common Cartridge 1.1',
};

export function isCartridgeFormat(text: string): text is CartridgeFormat {
  return CARTRIDGE_FORMATS.some((format) => format === text);
}

/**
 * Which question banks go along: all of the module, those of the chosen lessons and quizzes, or none. Moodle’s importer
 * searches the whole bank for every answer, so that hundreds of questions take it many minutes.
 */
export const BANK_CHOICES = ['all', 'chosen', 'none'] as const;
export type BankChoice = (typeof BANK_CHOICES)[number];

export function isBankChoice(text: string): text is BankChoice {
  return BANK_CHOICES.some((choice) => choice === text);
}
