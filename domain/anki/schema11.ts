/** The tables of an Anki collection of schema 11, the one that every version since 2.0 opens. */
export const TABLES = {
  col: `CREATE TABLE col (id integer primary key, crt integer not null, mod integer not null, scm integer not null,
ver integer not null, dty integer not null, usn integer not null, ls integer not null, conf text not null,
models text not null, decks text not null, dconf text not null, tags text not null)`,
  notes: `CREATE TABLE notes (id integer primary key, guid text not null, mid integer not null, mod integer not null,
usn integer not null, tags text not null, flds text not null, sfld integer not null, csum integer not null,
flags integer not null, data text not null)`,
  cards: `CREATE TABLE cards (id integer primary key, nid integer not null, did integer not null, ord integer not null,
mod integer not null, usn integer not null, type integer not null, queue integer not null, due integer not null,
ivl integer not null, factor integer not null, reps integer not null, lapses integer not null, left integer not null,
odue integer not null, odid integer not null, flags integer not null, data text not null)`,
  revlog: `CREATE TABLE revlog (id integer primary key, cid integer not null, usn integer not null,
ease integer not null, ivl integer not null, lastIvl integer not null, factor integer not null, time integer not null,
type integer not null)`,
  graves: 'CREATE TABLE graves (usn integer not null, oid integer not null, type integer not null)',
};

/** What `col.conf` says in a new collection. */
export const CONFIG = {
  activeDecks: [1],
  addToCur: true,
  collapseTime: 1200,
  curDeck: 1,
  dueCounts: true,
  estTimes: true,
  newBury: true,
  newSpread: 0,
  nextPos: 1,
  sortBackwards: false,
  sortType: 'noteFld',
  timeLim: 0,
};

/** Anki's default options for decks, under id 1. */
export const DECK_OPTIONS = {
  id: 1,
  mod: 0,
  name: 'Default',
  usn: 0,
  maxTaken: 60,
  autoplay: true,
  timer: 0,
  replayq: true,
  new: { bury: true, delays: [1, 10], initialFactor: 2500, ints: [1, 4, 7], order: 1, perDay: 20, separate: true },
  rev: { bury: true, ease4: 1.3, fuzz: 0.05, ivlFct: 1, maxIvl: 36500, minSpace: 1, perDay: 200 },
  lapse: { delays: [10], leechAction: 0, leechFails: 8, minInt: 1, mult: 0 },
  dyn: false,
};

/** A deck as `col.decks` describes it; `mod` is in seconds. */
export function describeDeck(id: number, name: string, mod: number) {
  const today = [0, 0];
  return {
    ...{ id, name, mod, usn: -1, desc: '', dyn: 0, conf: 1, collapsed: false, extendNew: 10, extendRev: 50 },
    ...{ newToday: today, revToday: today, lrnToday: today, timeToday: today },
  };
}

const CSS = `.card { font-family: Georgia, serif; font-size: 20px; line-height: 1.5; text-align: left; max-width: 34em; margin: 0 auto; }
.how, .cite { font-size: 0.85em; }
.answer { font-weight: bold; }
[lang="zh-Hans"] { font-family: "Songti SC", "Noto Serif CJK SC", "Microsoft YaHei", serif; }`;

/** The note type of the cards, front and back, as `col.models` describes it; `mod` is in seconds. */
export function describeNotetype(id: number, name: string, deck: number, mod: number) {
  const field = { font: 'Arial', media: [], rtl: false, size: 20, sticky: false };
  return {
    ...{ id, name, mod, usn: -1, did: deck, type: 0, sortf: 0, tags: [], vers: [], css: CSS },
    flds: ['Front', 'Back'].map((fieldName, ord) => ({ ...field, name: fieldName, ord })),
    tmpls: [
      {
        ...{ name: 'Card 1', ord: 0, did: null, bqfmt: '', bafmt: '' },
        qfmt: '{{Front}}',
        afmt: '{{FrontSide}}<hr id="answer">{{Back}}',
      },
    ],
    req: [[0, 'any', [0]]],
    latexPre:
      '\\documentclass[12pt]{article}\n\\special{papersize=3in,5in}\n\\usepackage{amssymb,amsmath}\n' +
      '\\pagestyle{empty}\n\\setlength{\\parindent}{0in}\n\\begin{document}\n',
    latexPost: '\\end{document}',
  };
}
