/** What sorting has done, for those who don't see the rows move. */
export function saySorted(name: string, isDescending: boolean): string {
  return `Sorted by ${name.toLowerCase()}, ${isDescending ? 'downwards' : 'upwards'}.`;
}
