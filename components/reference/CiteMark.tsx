/** A mark that opens our summary of a paragraph; the panel itself stands once on the page (`CitePanels`). */
export function CiteMark({ paragraph }: { paragraph: string }) {
  return (
    <button
      type="button"
      className="cite"
      popoverTarget={`cite-${paragraph}`}
      aria-label={`Source: paragraph ${paragraph.slice(1)} of the article`}
    >
      {paragraph}
    </button>
  );
}
