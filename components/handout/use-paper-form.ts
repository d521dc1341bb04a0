import { useEffect, useState } from 'react';
import { PAPER_FORMS, type PaperForm } from '../../domain/handout/assigned-sheet';
import { replaceAddress } from '../../runtime/address';

/**
 * The form that the address asks for (`?form=C`; A where it names none) and its setter, which writes it into the
 * address: so a reload, and the way from a sheet to its key, find the same form.
 */
export function usePaperForm(): [form: PaperForm, choose: (typed: string) => void] {
  const [form, setForm] = useState<PaperForm>('A');
  useEffect(() => setForm(readForm(new URLSearchParams(window.location.search).get('form'))), []);
  const choose = (typed: string) => {
    const chosen = readForm(typed);
    setForm(chosen);
    replaceAddress(`?form=${chosen}${window.location.hash}`, null);
  };
  return [form, choose];
}

function readForm(typed: string | null): PaperForm {
  return PAPER_FORMS.find((form) => form === typed) ?? 'A';
}
