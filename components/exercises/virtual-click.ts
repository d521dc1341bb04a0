/**
 * Whether a click came from keys or a screen reader rather than a pointer, so that the focus must be led on. As react-aria
 * tells them: keys and most readers send no detail and no pointer; TalkBack sends a detail, but its click still holds the
 * button, or its press was a mouse of one pixel without pressure.
 */
export function isVirtualClick(click: MouseEvent, press: PointerEvent | null): boolean {
  const { pointerType } = click as Partial<PointerEvent>;
  if (!pointerType && (click.detail === 0 || (pointerType === '' && click.isTrusted))) return true;
  return click.buttons === 1 || (press !== null && isVirtualPointer(press));
}

function isVirtualPointer({ width, height, pressure, pointerType }: PointerEvent): boolean {
  if (width === 0 && height === 0) return true;
  // Elsewhere a browser that tells no pressure would be taken for it.
  const isTalkBack = width === 1 && height === 1 && pressure === 0 && pointerType === 'mouse';
  return isTalkBack && /android/i.test(navigator.userAgent);
}
