'use client';

import type { ChoiceItem, PredictItem } from '../../domain/item';
import { own } from '../../domain/own';
import type { Response } from '../../domain/response';
import type { Mark } from '../../domain/score/score';
import { viewOptions } from '../../domain/view';
import { InlineText } from '../reference/InlineText';
import { useSession } from '../session/SessionProvider';
import styles from './Choice.module.css';

/** Options as radio buttons (single, predict) or tick boxes (multiple). */
export function ChoiceBody({
  item,
  form,
  seed,
  response,
  marks,
  isLocked,
  legend,
}: {
  item: ChoiceItem | PredictItem;
  form: string | null;
  seed: string;
  response: Response;
  marks: Record<string, Mark>;
  isLocked: boolean;
  legend: string;
}) {
  const session = useSession();
  const chosen = response.kind === 'choice' ? response.chosen : [];
  const isMany = item.kind === 'multiple';
  const choose = (id: string, isOn: boolean) => {
    const next = isMany ? [...chosen.filter((other) => other !== id), ...(isOn ? [id] : [])] : [id];
    session.respond(item, form, { kind: 'choice', chosen: next });
  };
  return (
    <fieldset className={styles.options} disabled={isLocked}>
      <legend className="visually-hidden">{legend}</legend>
      {isMany && <p className={styles.hint}>Tick all that apply.</p>}
      {viewOptions(item, seed).map((option) => (
        <label
          key={option.id}
          className={styles.option}
          data-mark={own(marks, option.id)}
          data-chosen={chosen.includes(option.id) || undefined}
        >
          <input
            type={isMany ? 'checkbox' : 'radio'}
            name={`${item.id}/choice`}
            value={option.id}
            checked={chosen.includes(option.id)}
            onChange={(event) => choose(option.id, event.currentTarget.checked)}
          />
          <span>
            <InlineText text={option.text} />
          </span>
        </label>
      ))}
    </fieldset>
  );
}
