/**
 * Whether a click came from keys or a screen reader rather than a pointer, so that the focus must be led on. As react-aria
 * tells them: keys and most readers send no detail and no pointer; TalkBack sends a detail, but its click still holds the
 * button, or its press was a mouse of one pixel without pressure.
 */
export function isVirtualClick(click: MouseEvent, press: PointerEvent | null): boolean {
  const { pointerType } = click as Partial<PointerEvent>;
  if (pointerType === '' || (click.detail === 0 && !pointerType)) return true;
  return click.buttons === 1 || (press !== null && isVirtualPointer(press));
}

export function isVirtualPointer(press: PointerEvent): boolean {
  const { width, height, pressure, detail, pointerType } = press;
  return (
    (width === 0 && height === 0) ||
    (width === 1 && height === 1 && pressure === 0 && !detail && pointerType === 'mouse')
  );
}
