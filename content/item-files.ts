import type { Course, Source } from '../domain/course';
import { listHomes, nameOfHomes } from '../domain/handout/item-home';
import type { Item } from '../domain/item';
import type { Citations, CitedPool, ItemHomes, ItemIndex, ItemPool } from '../domain/item-pool';
import { findInlineTerms } from './inline-terms';

/** Names that no bank can have: theirs begin with a letter. */
const INDEX = '_index';
const CITATIONS = '_citations';

/**
 * What pages fetch of the items, by name: a file a bank, with what its items name and nothing else; which item is in which
 * bank; where items belong, in as many files as there are banks; and what they cite. So nobody loads the questions of other lessons, and what several banks cite is there once.
 */
export function makeItemFiles(course: Course): Record<string, ItemPool | ItemIndex | ItemHomes | Citations> {
  const index: ItemIndex = { banks: Object.fromEntries(course.banks.map(({ id, items }) => [id, items.map(idOf)])) };
  return {
    ...Object.fromEntries(course.banks.map(({ id, items }) => [id, makePool(items, course)])),
    ...Object.fromEntries(listHomes(course).map((homes, i, all) => [nameOfHomes(i, all.length), { homes }])),
    [INDEX]: index,
    [CITATIONS]: makeCitations(course),
  };
}

/** All items in one, with all that they name and cite, in full. */
export function makeWholePool(course: Course): CitedPool {
  const { title, article, paragraphs } = course;
  const items = course.banks.flatMap((bank) => bank.items);
  return { title, article, paragraphs, sources: listCited(course), ...makePool(items, course) };
}

function makeCitations(course: Course): Citations {
  return {
    title: course.title,
    article: course.article,
    paragraphs: course.paragraphs.map(({ id, find }) => ({ id, find })),
    sources: listCited(course).map(({ id, publisher, title, date }) => ({ id, publisher, title, date })),
  };
}

function listCited({ banks, sources }: Course): Source[] {
  const cited = new Set(banks.flatMap(({ items }) => items.flatMap((item) => item.sources)));
  return sources.filter((source) => cited.has(source.id));
}

function makePool(items: Item[], { glossary }: Course): ItemPool {
  const named = new Set(findInlineTerms(items).map(({ id }) => id));
  const zh = glossary.flatMap((entry) => (entry.zh && named.has(entry.id) ? [[entry.id, entry.zh] as const] : []));
  return { items, zh: Object.fromEntries(zh) };
}

const idOf = ({ id }: Item) => id;
