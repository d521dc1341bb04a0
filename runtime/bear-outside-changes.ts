/** What stands in the page in place of a node of React's, or beside it as a part of it, put there by somebody else. */
const strangersOf = new WeakMap<Node, Set<Node>>();
/** The node of React's that a stranger stands for. */
const standsFor = new WeakMap<Node, Node>();

let reactKey: string | undefined;

/** React marks every element and every text that it keeps; what only stands in its HTML, and all that others add, has no mark. */
function isReacts(node: Node): boolean {
  reactKey ??= Object.keys(node).find((key) => key.startsWith('__reactFiber$'));
  return reactKey !== undefined && reactKey in node;
}

function isStranger(node: Node): boolean {
  return (node instanceof Element || node instanceof Text) && !isReacts(node);
}

function listStrangers(node: Node): Node[] {
  return [...(strangersOf.get(node) ?? [])].filter((stranger) => stranger.isConnected);
}

function assign(owner: Node, strangers: readonly Node[]): void {
  const all = strangersOf.get(owner) ?? new Set();
  for (const stranger of strangers) {
    const before = standsFor.get(stranger);
    if (before) strangersOf.get(before)?.delete(stranger);
    standsFor.set(stranger, owner);
    all.add(stranger);
  }
  if (all.size > 0) strangersOf.set(owner, all);
}

/** Notes who was put in whose place. A change by React itself brings no strangers, so nothing is noted of it. */
function noteChanges(records: readonly MutationRecord[]): void {
  const fresh = new Set<Node>();
  for (const { target, addedNodes, removedNodes, previousSibling, nextSibling } of records) {
    const added = [...addedNodes].filter(isStranger);
    const beside = [previousSibling, nextSibling].filter((node) => node !== null);
    for (const node of added) fresh.add(node);
    let isTaken = false;
    for (const gone of removedNodes) {
      const owner = isReacts(gone) ? gone : standsFor.get(gone);
      if (!owner || owner.parentNode === target || isTaken) continue;
      const instead = added.length > 0 ? added : beside.filter((node) => fresh.has(node)).slice(0, 1);
      assign(owner, instead);
      isTaken = instead.length > 0;
    }
    if (isTaken || added.length === 0 || !isReacts(target)) continue;
    // Added beside a text: a part of it that was split off, or the beginning of a replacement.
    const [before] = beside;
    const owner =
      before && before === previousSibling ? (isReacts(before) ? before : standsFor.get(before)) : undefined;
    if (owner instanceof Text) assign(owner, added);
  }
}

/** The child of `parent` in which a node of React's stands now, or which stands for it; null when it is gone without a trace. */
function findPlace(node: Node, parent: Node): Node | null {
  for (const start of [node, ...listStrangers(node)])
    for (let at: Node | null = start; at; at = at.parentNode) if (at.parentNode === parent) return at;
  return null;
}

function holdsReacts(node: Node): boolean {
  if (isReacts(node)) return true;
  return [...node.childNodes].some(holdsReacts);
}

/**
 * Lets React work in a page whose nodes others wrap, split, replace and move: translators, extensions, the links that
 * phones make of dates. Without this, React throws at the first node that is not where it was put and the page dies
 * (facebook/react#11538), and a text that changes goes on showing its old translation.
 *
 * What is put in place of a node of React's is remembered. When React removes that node, or puts another before it, its
 * stand-in is meant; when React gives a text new words, they take the place of whatever stood there, for the translator to
 * find. Calls that have nothing to do with React behave as ever. To be called once, before React's first look.
 */
export function bearOutsideChanges(page: Document): void {
  const { prototype } = Node;
  const { removeChild, insertBefore, appendChild } = prototype;
  const nodeValue = Object.getOwnPropertyDescriptor(prototype, 'nodeValue');

  /** Takes away what stands for a node, but nothing in which React has more. */
  function dismiss(node: Node): void {
    for (const stranger of listStrangers(node))
      if (stranger.parentNode && !holdsReacts(stranger)) removeChild.call(stranger.parentNode, stranger);
    strangersOf.delete(node);
  }

  /** What stands for a node moves with it; a wrapper moves with what it holds. */
  function move(parent: Node, node: Node, before: Node | null): void {
    const strangers = listStrangers(node);
    const wrapper = strangers.find((stranger) => stranger.contains(node));
    const isReplaced = strangers.length > 0 && !node.isConnected;
    const all = wrapper || isReplaced ? strangers : [node, ...strangers];
    for (const each of all) insertBefore.call(parent, each, before);
  }

  prototype.removeChild = function <T extends Node>(this: Node, child: T): T {
    if (!isReacts(child)) return removeChild.call(this, child) as T;
    if (child.parentNode === this) {
      removeChild.call(this, child);
    } else if (child.parentNode && findPlace(child, this)) {
      removeChild.call(child.parentNode, child);
    }
    dismiss(child);
    return child;
  };

  prototype.insertBefore = function <T extends Node>(this: Node, node: T, before: Node | null): T {
    const isLost = before !== null && before.parentNode !== this && isReacts(before);
    move(this, node, isLost ? findPlace(before, this) : before);
    return node;
  };

  prototype.appendChild = function <T extends Node>(this: Node, node: T): T {
    if (strangersOf.has(node)) move(this, node, null);
    else appendChild.call(this, node);
    return node;
  };

  Object.defineProperty(prototype, 'nodeValue', {
    ...nodeValue,
    set(this: Node, value: string | null) {
      if (strangersOf.has(this)) {
        const [first] = listStrangers(this);
        const isAway = !this.isConnected || first?.contains(this);
        if (isAway && first?.parentNode) insertBefore.call(first.parentNode, this, first);
        dismiss(this);
      }
      nodeValue?.set?.call(this, value);
    },
  });

  new MutationObserver(noteChanges).observe(page, { childList: true, subtree: true });
}
