'use client';

import { spoken } from '../reference/InlineText';
import { useReference } from '../reference/ReferenceProvider';

/** One plain list of places (or, in a cloze, of words); the empty choice takes the card back. */
export function PlaceSelect({
  id,
  name,
  label,
  value,
  choices,
  isLocked,
  choose,
}: {
  id?: string;
  name: string;
  /** Its name where no label element points at it. */
  label?: string;
  value: string;
  choices: { id: string; text: string }[];
  isLocked: boolean;
  choose: (value: string) => void;
}) {
  const reference = useReference();
  return (
    <select
      id={id}
      name={name}
      aria-label={label}
      value={value}
      disabled={isLocked}
      onChange={(event) => choose(event.currentTarget.value)}
    >
      <option value="">Choose …</option>
      {choices.map((choice) => (
        <option key={choice.id} value={choice.id}>
          {spoken(choice.text, reference)}
        </option>
      ))}
    </select>
  );
}
