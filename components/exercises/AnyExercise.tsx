'use client';

import { type Item, isScored, type PredictItem } from '../../domain/item';
import { CompareExercise } from './CompareExercise';
import { Exercise } from './Exercise';
import { PredictExercise } from './PredictExercise';
import { warmFaces } from './warm-faces';

// Before the exercises come to life one after another, which takes the idle moments that follow.
warmFaces();

/** What a lesson's exercise is made of: its item, and the guess that it comes back to, if it does. */
export interface AnyExerciseProps {
  item: Item;
  prediction?: PredictItem | undefined;
}

/** One exercise of a lesson, of whatever kind. */
export function AnyExercise({ item, prediction }: AnyExerciseProps) {
  if (item.kind === 'predict') return <PredictExercise item={item} />;
  if (isScored(item)) return <Exercise item={item} />;
  return prediction ? <CompareExercise item={item} prediction={prediction} /> : null;
}
