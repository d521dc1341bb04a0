/** Whether the page that comes next was asked for by a link: it begins at its top. One that back or forward leads to lies where it lay. */
let isFollowed = false;

export function noteFollowed(): void {
  isFollowed = true;
}

/** Tells once whether the page has come by a link. */
export function takeFollowed(): boolean {
  const was = isFollowed;
  isFollowed = false;
  return was;
}
