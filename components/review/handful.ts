/** How many questions one takes on at once from what has piled up. */
export const HANDFUL = 10;
