import { SourceMark } from '../reference/SourcePanels';

/** A source as its mark needs it; the marks of a page count in the order of this list. */
export interface CitedSource {
  id: string;
  title: string;
}

/** The marks behind a claim; their panels stand once on the page. */
export function SourceMarks({ ids, sources }: { ids: readonly string[]; sources: readonly CitedSource[] }) {
  return ids.map((id) => {
    const index = sources.findIndex((source) => source.id === id);
    return <SourceMark key={id} id={id} number={index + 1} title={sources[index]?.title ?? id} />;
  });
}
