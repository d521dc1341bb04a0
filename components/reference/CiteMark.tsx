/** A mark that opens our summary of a paragraph; the panel itself stands once on the page (`CitePanels`). */
export function CiteMark({ paragraph }: { paragraph: string }) {
  return (
    <button
      type="button"
      className="cite"
      popoverTarget={`cite-${paragraph}`}
      aria-haspopup="dialog"
      // What is seen comes first, so that it can be said to a computer that listens.
      aria-label={`${paragraph}, source: paragraph ${paragraph.slice(1)} of the article`}
    >
      {paragraph}
    </button>
  );
}
