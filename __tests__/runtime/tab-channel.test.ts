/** @jest-environment node */
import type { StorageChange } from '../../runtime/record-storage';
import { openTabChannel } from '../../runtime/tab-channel';
import { anAttempt } from '../domain/an-entry';

const opened: { close(): void }[] = [];

afterEach(() => {
  for (const channel of opened.splice(0)) channel.close();
});

function open(name: string) {
  const channel = openTabChannel(name);
  opened.push(channel);
  return channel;
}

test('a tab hears what another did in the order in which it was done', async () => {
  const [teller, hearer] = [open('order'), open('order')];
  const heard: StorageChange[] = [];
  const all = new Promise((resolve) => {
    hearer.subscribe((change) => heard.push(change) === 3 && resolve(null));
  });

  teller.tell({ entries: [anAttempt({ id: 'first' })], drafts: {} }, null);
  teller.tell({ entries: [], drafts: {}, isErased: true }, 'erased');
  teller.tell({ entries: [anAttempt({ id: 'second' })], drafts: {} }, 'erased');
  await all;

  expect(heard.map(({ entries, isErased }) => isErased || entries.map(({ id }) => id))).toEqual([
    ['first'],
    true,
    ['second'],
  ]);
});

test('whoever listens no longer hears nothing', async () => {
  const [teller, hearer] = [open('ended'), open('ended')];
  const heard: StorageChange[] = [];
  hearer.subscribe((change) => heard.push(change))();
  const other = new Promise((resolve) => {
    hearer.subscribe(resolve);
  });

  teller.tell({ entries: [anAttempt()], drafts: {} }, null);
  await other;

  expect(heard).toEqual([]);
});
