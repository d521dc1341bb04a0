'use client';

import { type Answering, answersIn } from '../../runtime/answering';
import { useSession } from './SessionProvider';

/** How answers are given here. Apart from the session, so that a page without an exercise brings no scorer. */
export function useAnswers(): Answering {
  return answersIn(useSession());
}
