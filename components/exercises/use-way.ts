'use client';

import { create } from 'zustand';

type Way = 'board' | 'lists';

// A taste of this visit, not part of the record: all exercises on the page change together.
const useWayStore = create<{ way: Way; setWay: (way: Way) => void }>((set) => ({
  way: 'board',
  setWay: (way) => set({ way }),
}));

/** How the learner likes to place cards: on the board, or by plain lists. */
export function useWay(): [Way, (way: Way) => void] {
  const { way, setWay } = useWayStore();
  return [way, setWay];
}
