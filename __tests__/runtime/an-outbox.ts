import { createMemoryStorage } from '../../runtime/memory-storage';
import { createOutbox } from '../../runtime/outbox';
import type { RecordStorage, Saved } from '../../runtime/record-storage';

/** An outbox over a storage that answers when it is told to, and what was asked of it. */
export function anOutbox() {
  const asked: unknown[] = [];
  const answers: ((saved: Saved) => void)[] = [];
  const call = (what: unknown) => {
    asked.push(what);
    return new Promise<Saved>((resolve) => answers.push(resolve));
  };
  const storage: RecordStorage = {
    ...createMemoryStorage(),
    append: (entries) => call(entries.map(({ id }) => id)),
    saveDraft: (name, draft) => call([name, draft]),
    saveExportNote: (made) => call(made),
  };
  const outbox = createOutbox(async (answer) => (await answer).ok);
  const answer = (ok: boolean) => answers.shift()?.(ok ? { ok } : { ok, why: 'full' });
  return { outbox, storage, asked, answer };
}
