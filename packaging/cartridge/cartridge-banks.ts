import type { Assignment } from '../../domain/assignment/assignment';
import type { Bank, Course } from '../../domain/course';
import { sourceOfBank } from '../exports/quiz-export';
import type { CartridgeDialect } from './cartridge-dialect';
import type { BankChoice } from './cartridge-format';
import type { CartridgeResource } from './cartridge-resource';
import { toCcQuestions } from './cc-question';
import { type BankedQuestion, writeCcBank } from './cc-quiz';

/** The banks that go along, each with all of its items. */
export function listBanks(choice: BankChoice, { parts }: Pick<Assignment, 'parts'>, { banks }: Course): Bank[] {
  if (choice === 'none') return [];
  const chosen = new Set(parts.map((part) => (part.kind === 'lesson' ? part.lesson : part.bank)));
  return banks.filter(({ id }) => choice === 'all' || chosen.has(id));
}

/** Question banks; one with everything, by categories, where a cartridge may hold one alone. */
export function makeBanks(banks: readonly Bank[], course: Course, dialect: CartridgeDialect): CartridgeResource[] {
  const each = banks
    .map((bank) => ({ id: bank.id, title: `Question bank: ${bank.title}`, questions: listQuestions(bank, course) }))
    .filter(({ questions }) => questions.length > 0);
  const all = each.flatMap(({ questions }) => questions);
  const files =
    dialect.hasManyBanks || all.length === 0 ? each : [{ id: 'all', title: 'Question bank', questions: all }];
  return files.map(({ id, title, questions }) => ({
    ...{ id: `bank_${id}`, kind: 'bank', title, path: `banks/${id}.xml` },
    content: writeCcBank(`bank_${id}`, questions, dialect),
  }));
}

function listQuestions(bank: Bank, course: Course): BankedQuestion[] {
  const source = sourceOfBank(bank.id, course);
  if (!source) return [];
  return bank.items.flatMap((item) =>
    toCcQuestions(item, source).map((question) => ({ question, category: bank.title })),
  );
}
