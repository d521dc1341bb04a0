'use client';

import { type RefObject, useEffect, useState } from 'react';

/** Which exercise of the page this is, from 1; null where it is the only one, and in the static page. */
export function useNumber(form: RefObject<HTMLFormElement | null>): number | null {
  const [number, setNumber] = useState<number | null>(null);
  // Only the page as it stands knows how many there are.
  useEffect(() => {
    const forms = [...document.querySelectorAll('form[data-exercise]')];
    setNumber(form.current && forms.length > 1 ? forms.indexOf(form.current) + 1 : null);
  }, [form]);
  return number;
}
