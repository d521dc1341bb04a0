'use client';

import { spoken } from '../reference/InlineText';
import { useReference } from '../reference/ReferenceProvider';
import { joinIds, useExerciseFrame } from './exercise-frame';

/** One plain list of places (or, in a cloze, of words); the empty choice takes the card back. */
export function PlaceSelect({
  id,
  markId,
  name,
  label,
  value,
  choices,
  isDouble,
  choose,
}: {
  id: string;
  /** The element that says how its choice turned out, where one does. */
  markId: string | undefined;
  name: string;
  /** Its name where no label element points at it. */
  label?: string;
  value: string;
  choices: { id: string; text: string }[];
  /** Whether another list has chosen the same, and only one can. */
  isDouble: boolean;
  choose: (value: string) => void;
}) {
  const reference = useReference();
  const { messageId } = useExerciseFrame();
  // What stands double is a fault only once it was to be checked: until then one is on the way to another choice.
  const isFaulty = messageId !== undefined && (isDouble || value === '');
  return (
    <select
      id={id}
      name={name}
      aria-label={label}
      aria-describedby={joinIds(markId, isFaulty ? messageId : undefined)}
      aria-invalid={isFaulty || undefined}
      value={value}
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
