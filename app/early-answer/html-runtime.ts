/**
 * Stands in for React in the early script's bundle (scripts/early-answer.mjs puts it there): the very components of
 * components/ are called as functions and become HTML. No state, no events: for what is only shown.
 */
type Props = Record<string, unknown> & { children?: unknown };
interface Context {
  held: unknown;
}

/** HTML as such; any other string is text. */
export interface Html {
  html: string;
}

let ids = 0;

const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** What a component may hold, as HTML. */
function write(node: unknown): string {
  if (node === null || node === undefined || typeof node === 'boolean') return '';
  if (Array.isArray(node)) return node.map(write).join('');
  if (typeof node === 'object' && 'html' in node) return String(node.html);
  return escapeHtml(String(node));
}

export function jsx(type: string | Context | ((props: Props) => unknown), props: Props): Html {
  if (typeof type === 'function') return { html: write(type(props)) };
  const { children, ...attributes } = props;
  if (typeof type !== 'string') {
    type.held = attributes.value;
    return { html: write(children) };
  }
  let tag = type;
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined && value !== null && value !== false)
      tag += ` ${name === 'className' ? 'class' : name}="${escapeHtml(String(value))}"`;
  return { html: `<${tag}>${write(children)}</${type}>` };
}

export { jsx as jsxs };

export function Fragment({ children }: Props): Html {
  return { html: write(children) };
}

/** A value stands until another is given: nothing here is drawn beside something else. */
export function createContext(held: unknown): Context {
  return { held };
}

export function use({ held }: Context): unknown {
  return held;
}

export function useId(): string {
  ids += 1;
  return `early${ids}-`;
}
