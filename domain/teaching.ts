import type { Paragraph } from './item';

/** What a teacher gets beside a lesson: a plan for a class, the errors to expect, and questions to talk about. */
export interface TeachingNote {
  /** The lesson's id. */
  lesson: string;
  plan: { minutes: number; phases: TeachingPhase[] };
  /** The same for a class of 20 minutes. */
  short: TeachingPhase[];
  /** How to use the lesson where nobody meets. */
  async: string;
  misconceptions: ExpectedMisconception[];
  discussion: DiscussionPrompt[];
}

export interface TeachingPhase {
  minutes: number;
  text: string;
  /** Ids of the lesson's steps that are worked in it. */
  steps: string[];
}

export interface ExpectedMisconception {
  belief: string;
  reply: string;
  cites: Paragraph[];
  sources: string[];
  /** The step of the lesson that meets it, and where there is one the exercise in it. */
  step: string;
  item: string | null;
}

export interface DiscussionPrompt {
  prompt: string;
  /** An outcome of the lesson. */
  outcome: string;
  /** What a good answer holds. */
  listen: string;
  cites: Paragraph[];
  sources: string[];
  /** Whether it questions what the article itself rests on. */
  isOnEvidence: boolean;
}

/** How long the short class is, in minutes. */
export const SHORT_CLASS_MINUTES = 20;
