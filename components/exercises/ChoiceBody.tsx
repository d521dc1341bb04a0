'use client';

import { useId } from 'react';
import type { ChoiceItem, PredictItem } from '../../domain/item';
import { own } from '../../domain/own';
import type { Response } from '../../domain/response';
import { viewOptions } from '../../domain/view';
import { InlineText } from '../reference/InlineText';
import { useAnswers } from '../session/use-answers';
import styles from './Choice.module.css';
import { EarlySlot } from './EarlySlot';
import { joinIds, useExerciseFrame } from './exercise-frame';
import type { Marks } from './marks';
import { OptionMark } from './OptionMark';

/** Options as radio buttons (single, predict) or tick boxes (multiple). */
export function ChoiceBody({
  item,
  form,
  seed,
  response,
  marks,
  isLocked,
}: {
  item: ChoiceItem | PredictItem;
  form: string | null;
  seed: string;
  response: Response;
  marks: Marks;
  isLocked: boolean;
}) {
  const answers = useAnswers();
  const id = useId();
  const { messageId } = useExerciseFrame();
  const chosen = response.kind === 'choice' ? response.chosen : [];
  const isMany = item.kind === 'multiple';
  const choose = (option: string, isOn: boolean) => {
    const next = isMany ? [...chosen.filter((other) => other !== option), ...(isOn ? [option] : [])] : [option];
    answers.respond(item, form, { kind: 'choice', chosen: next });
  };
  return (
    // The early script sets attributes before React has come: of the fieldset, its labels and its inputs.
    <fieldset className={styles.options} disabled={isLocked} suppressHydrationWarning>
      {viewOptions(item, seed).map((option) => {
        const mark = own(marks, option.id);
        return (
          <label key={option.id} className={styles.option} data-mark={mark} suppressHydrationWarning>
            <input
              type={isMany ? 'checkbox' : 'radio'}
              name={`${item.id}/choice`}
              value={option.id}
              checked={chosen.includes(option.id)}
              aria-labelledby={`${id}${option.id}`}
              suppressHydrationWarning
              aria-describedby={joinIds(mark && `${id}${option.id}mark`, messageId)}
              onChange={(event) => choose(option.id, event.currentTarget.checked)}
            />
            <span id={`${id}${option.id}`} className={styles.optionText}>
              <InlineText text={option.text} />
            </span>
            {mark && <OptionMark id={`${id}${option.id}mark`} kind={item.kind} mark={mark} />}
            {form === null && item.kind !== 'predict' && <EarlySlot />}
          </label>
        );
      })}
    </fieldset>
  );
}
