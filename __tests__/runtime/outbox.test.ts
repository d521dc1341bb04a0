/** @jest-environment node */
import type { Outbox } from '../../runtime/outbox';
import { anAttempt } from '../domain/an-entry';
import { a, aDraft, b, c, key } from './a-keeper';
import { anOutbox } from './an-outbox';

const note = { at: 5, entries: 2 };
const NOTHING = { entries: [], drafts: {}, note: null };

test('an entry is unkept until the storage has said that it is kept', async () => {
  const { outbox, storage, asked, answer } = anOutbox();
  expect(outbox.isEmpty()).toBe(true);
  outbox.addEntries([a, b]);
  expect(outbox.isEmpty()).toBe(false);
  const sending = outbox.sendEntries(storage);
  expect(outbox.list()).toEqual({ ...NOTHING, entries: [a, b] });

  answer(true);
  await sending;

  expect(asked).toEqual([['a', 'b']]);
  expect(outbox.list()).toEqual(NOTHING);
  expect(outbox.isEmpty()).toBe(true);
});

test('an entry that was refused stays unkept and is sent again', async () => {
  const { outbox, storage, asked, answer } = anOutbox();
  outbox.addEntries([a]);
  const sending = outbox.sendEntries(storage);
  answer(false);
  await sending;
  expect(outbox.list().entries).toEqual([a]);

  void outbox.sendEntries(storage);

  expect(asked).toEqual([['a'], ['a']]);
});

test('an entry on its way is not sent a second time; one that came since goes alone', () => {
  const { outbox, storage, asked } = anOutbox();
  outbox.addEntries([a]);
  void outbox.sendEntries(storage);

  void outbox.sendEntries(storage);
  outbox.addEntries([b]);
  void outbox.sendEntries(storage);

  expect(asked).toEqual([['a'], ['b']]);
});

test('an entry that took the place of one on its way is not taken for kept', async () => {
  const { outbox, storage, answer } = anOutbox();
  const later = anAttempt({ id: 'a', round: 1 });
  outbox.addEntries([a, c]);
  const sending = outbox.sendEntries(storage);

  outbox.addEntries([later]);
  answer(true);
  await sending;

  expect(outbox.list().entries).toEqual([later]);
});

test('the newest draft of a key is sent, its end too, and is unkept until it is kept', async () => {
  const { outbox, storage, asked, answer } = anOutbox();
  outbox.setDraft(key, aDraft('alone'));
  outbox.setDraft(key, null);
  expect(outbox.isEmpty()).toBe(false);
  const sending = outbox.sendDraft(storage, key);
  expect(outbox.list().drafts).toEqual({ [key]: null });

  answer(true);
  await sending;

  expect(asked).toEqual([[key, null]]);
  expect(outbox.isEmpty()).toBe(true);
});

test('a draft on its way is not sent a second time, nor one that is not there', () => {
  const { outbox, storage, asked } = anOutbox();
  outbox.setDraft(key, aDraft('alone'));
  void outbox.sendDraft(storage, key);

  void outbox.sendDraft(storage, key);
  void outbox.sendDraft(storage, 'lesson/other');

  expect(asked).toHaveLength(1);
});

test('a draft that was refused stays unkept and is sent again', async () => {
  const { outbox, storage, asked, answer } = anOutbox();
  const draft = aDraft('alone');
  outbox.setDraft(key, draft);
  const sending = outbox.sendDraft(storage, key);
  answer(false);
  await sending;
  expect(outbox.list().drafts).toEqual({ [key]: draft });

  void outbox.sendDraft(storage, key);

  expect(asked).toEqual([
    [key, draft],
    [key, draft],
  ]);
});

test('a draft that was typed while an older one was on its way stays unkept, and is known to be on its way in its turn', async () => {
  const { outbox, storage, asked, answer } = anOutbox();
  const newer = aDraft('firms');
  outbox.setDraft(key, aDraft('alone'));
  const first = outbox.sendDraft(storage, key);
  outbox.setDraft(key, newer);
  const second = outbox.sendDraft(storage, key);

  answer(true);
  await first;
  expect(outbox.list().drafts).toEqual({ [key]: newer });
  void outbox.sendDraft(storage, key);
  expect(asked).toHaveLength(2);
  answer(true);
  await second;

  expect(outbox.isEmpty()).toBe(true);
});

test('a draft that another tab has written since is not sent', () => {
  const { outbox, storage, asked } = anOutbox();
  outbox.setDraft(key, aDraft('alone'));

  outbox.dropDraft(key);
  void outbox.sendDraft(storage, key);

  expect(asked).toEqual([]);
  expect(outbox.isEmpty()).toBe(true);
});

test('a draft that another tab has written while ours was on its way is not sent again', () => {
  const { outbox, storage, asked } = anOutbox();
  outbox.setDraft(key, aDraft('alone'));
  void outbox.sendDraft(storage, key);

  outbox.dropDraft(key);
  void outbox.sendDraft(storage, key);

  expect(asked).toHaveLength(1);
});

test('the export note is unkept until it is kept, and a newer one stays', async () => {
  const { outbox, storage, asked, answer } = anOutbox();
  await outbox.sendNote(storage);
  outbox.setNote(note);
  expect(outbox.isEmpty()).toBe(false);
  const refused = outbox.sendNote(storage);
  answer(false);
  await refused;
  expect(outbox.list().note).toBe(note);

  const older = outbox.sendNote(storage);
  outbox.setNote({ at: 9, entries: 3 });
  answer(true);
  await older;
  expect(outbox.list().note).toEqual({ at: 9, entries: 3 });
  const newest = outbox.sendNote(storage);
  answer(true);
  await newest;

  expect(asked).toEqual([note, note, { at: 9, entries: 3 }]);
  expect(outbox.isEmpty()).toBe(true);
});

function fill(outbox: Outbox) {
  outbox.addEntries([a]);
  outbox.setDraft(key, aDraft('alone'));
  outbox.setNote(note);
}

test('what is dropped is gone, and what has come in its place since is not', () => {
  const { outbox } = anOutbox();
  fill(outbox);
  const before = outbox.list();
  outbox.drop(before);
  expect(outbox.isEmpty()).toBe(true);

  fill(outbox);
  const again = outbox.list();
  outbox.addEntries([b]);
  outbox.setDraft(key, aDraft('firms'));
  outbox.setDraft('lesson/other', null);
  outbox.setNote({ at: 9, entries: 3 });
  outbox.drop(again);

  expect(outbox.list()).toEqual({
    entries: [b],
    drafts: { [key]: aDraft('firms'), 'lesson/other': null },
    note: { at: 9, entries: 3 },
  });
});

test('what takes the place of all that was unkept is all that is unkept', () => {
  const { outbox } = anOutbox();
  fill(outbox);
  const other = { entries: [b], drafts: { 'lesson/other': aDraft('firms') }, note: null };

  outbox.replace(other);

  expect(outbox.list()).toEqual(other);
});

test('once the place was read, the answer to what was sent before tells nothing: it is sent again', async () => {
  const { outbox, storage, asked, answer } = anOutbox();
  fill(outbox);
  const before = [outbox.sendEntries(storage), outbox.sendDraft(storage, key), outbox.sendNote(storage)];
  const unkept = outbox.list();

  outbox.replace(unkept);
  const after = [outbox.sendEntries(storage), outbox.sendDraft(storage, key), outbox.sendNote(storage)];
  for (const _ of before) answer(true);
  await Promise.all(before);
  expect(outbox.list()).toEqual(unkept);
  for (const _ of after) answer(true);
  await Promise.all(after);

  expect(asked.slice(3)).toEqual(asked.slice(0, 3));
  expect(outbox.isEmpty()).toBe(true);
});

test('a draft that was given up twice is kept once the second end is', async () => {
  const { outbox, storage, answer } = anOutbox();
  const sending = [null, aDraft('firms'), null].map((draft) => {
    outbox.setDraft(key, draft);
    return outbox.sendDraft(storage, key);
  });

  answer(true);
  await sending[0];

  expect(outbox.list().drafts).toEqual({ [key]: null });
});

test('a draft that was typed while an older one was on its way, and not sent yet, stays unkept', async () => {
  const { outbox, storage, answer } = anOutbox();
  outbox.setDraft(key, aDraft('alone'));
  const sending = outbox.sendDraft(storage, key);

  outbox.setDraft(key, aDraft('firms'));
  answer(true);
  await sending;

  expect(outbox.list().drafts).toEqual({ [key]: aDraft('firms') });
});
