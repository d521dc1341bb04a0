/** Reads parts of the built player (`player.js`, `course.json` …) from this site's own files below `url`; rejects when one can't be had. */
export function readPlayerFilesFrom(url: string): (path: string) => Promise<Uint8Array> {
  return async (path) => {
    const response = await fetch(`${url}/${path}`);
    if (!response.ok) throw new Error(`${url}/${path}: expected a part of the player, got status ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  };
}
