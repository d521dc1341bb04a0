/** Lets the browser save a file under this name, wherever it saves downloads. */
export function saveFile(name: string, type: string, content: string | Uint8Array): void {
  const part = typeof content === 'string' ? content : new Uint8Array(content);
  const url = URL.createObjectURL(new Blob([part], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has its own hold on the bytes only after it has begun.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** The date of a moment (milliseconds since the epoch) where the learner is, YYYY-MM-DD, for a file's name. */
export function fileDate(at: number): string {
  const date = new Date(at);
  const pad = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}
