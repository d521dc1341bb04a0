import { boardOf, placeId } from '../board';
import { type Item, isChoice, isScored, type ScoredItem } from '../item';
import type { CitedPool } from '../item-pool';
import { viewBoard, viewOptions } from '../view';
import { inlineHtml, passageLink } from './card-html';

/** One Anki note with its one card. The guid stays the same from export to export, so that Anki updates it. */
export interface AnkiNote {
  guid: string;
  front: string;
  back: string;
  tags: string[];
}

/** What is asked and answered, before the explanation and the citation that every card of an item shares. */
interface Face {
  key: string;
  front: string;
  answer: string;
  why: string;
}

/** Choices and lists are shuffled once and for all: an order that gave the answer away would be learnt. */
const SEED = 'anki';

const HAN = /\p{Script=Han}/u;

/**
 * The notes of an item: one for a choice, an order or a cloze; one a card for a match, a sort, a line or a list that
 * parts share, since a note that asks for five pairs at once is never just right or wrong. None for what is not scored.
 */
export function noteItem(item: Item, pool: CitedPool): AnkiNote[] {
  if (!isScored(item)) return [];
  const html = (text: string) => inlineHtml(text, pool.zh);
  return facesOf(item, html).map((face) => ({
    guid: `provinces-${item.id}${face.key && `/${face.key}`}`,
    front: `<p>${html(item.stem)}</p>${face.front}`,
    back: [
      `<p class="answer">${face.answer}</p>`,
      face.why && `<p>${face.why}</p>`,
      `<p>${html(item.explanation)}</p>`,
      `<p class="cite">${citationOf(item, pool)}</p>`,
    ].join(''),
    tags: ['provinces', `provinces::${item.bank}`, `level::${item.level}`],
  }));
}

function facesOf(item: ScoredItem, html: (text: string) => string): Face[] {
  const list = (texts: string[], tag = 'ul') =>
    `<${tag}>${texts.map((text) => `<li>${html(text)}</li>`).join('')}</${tag}>`;
  if (isChoice(item)) {
    const right = item.options.filter((option) => option.correct);
    const ask = item.kind === 'multiple' ? '<p class="how">More than one may be right.</p>' : '';
    return [
      {
        key: '',
        front: list(viewOptions(item, SEED).map(({ text }) => text)) + ask,
        answer: right.map(({ text }) => html(text)).join('<br>'),
        why: right.map(({ feedback }) => html(feedback)).join(' '),
      },
    ];
  }
  const { bins, cards } = viewBoard(item, SEED);
  if (item.kind === 'order') {
    const ends = `<p class="how">From “${html(item.from)}” to “${html(item.to)}”.</p>`;
    const answer = list(
      item.cards.map(({ text }) => text),
      'ol',
    );
    return [{ key: '', front: list(cards.map(({ text }) => text)) + ends, answer, why: '' }];
  }
  if (item.kind === 'cloze') return [facesOfCloze(item, cards, html, list)];
  const places = boardOf(item).bins;
  const placeText = (id: string) => html(places.find((place) => place.id === id)?.text ?? '');
  return item.cards.map((card) => ({
    key: card.id,
    front: `<p><b>${html(card.text)}</b> → ?</p>${list(bins.map(({ text }) => text))}`,
    answer: 'bin' in card ? placeText(card.bin) : card.accept.map((stop) => placeText(placeId(stop))).join(' or '),
    why: html(card.right),
  }));
}

function facesOfCloze(
  item: ScoredItem & { kind: 'cloze' },
  words: { text: string }[],
  html: (text: string) => string,
  list: (texts: string[]) => string,
): Face {
  const fill = (gapText: (gap: (typeof item.gaps)[number], number: number) => string) =>
    item.text
      .split(/(\{[a-z0-9_]+\})/)
      .map((part) => {
        const i = item.gaps.findIndex((gap) => part === `{${gap.id}}`);
        const gap = item.gaps[i];
        return gap ? `<b>${gapText(gap, i + 1)}</b>` : html(part);
      })
      .join('');
  return {
    key: '',
    front: `<p>${fill((_, number) => `[${number}]`)}</p>${list(words.map(({ text }) => text))}`,
    answer: fill((gap) => html(item.words.find((word) => word.id === gap.word)?.text ?? '')),
    why: item.gaps.map(({ right }) => html(right)).join(' '),
  };
}

function citationOf(item: ScoredItem, pool: CitedPool): string {
  const html = (text: string) => inlineHtml(text, pool.zh);
  const sources = pool.sources.filter((source) => item.sources.includes(source.id));
  const beyond = sources.map(({ publisher, title, date }) => {
    const lang = HAN.test(title) ? ' lang="zh-Hans"' : '';
    return `; ${html(publisher)}, <cite${lang}>${html(title)}</cite>, ${html(date)}`;
  });
  const passages = item.cites.map((paragraph) => passageLink(paragraph, pool)).join(', ');
  return `${html(pool.article.author)}, ${passages}${beyond.join('')}`;
}
