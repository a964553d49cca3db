/** What stages made of pieces of a document, by the words they made it from: an edited version need not make it again. */
export interface Kept {
  /**
   * What `make` gives for a content; it must follow from `maker` and the content alone, and hold no offsets of the document.
   * `maker` tells apart what is made of the same content in different ways: a stage, the table of a form.
   */
  readonly once: <T>(maker: object, content: string, make: () => T) => T;
  /** To be called when the document is read: what an earlier version kept and this one did not ask for is let go. */
  readonly close: () => void;
}

type Shelf = ReadonlyMap<object, ReadonlyMap<string, unknown>>;

/** With what it made: not in a map beside it, which would hold that until the next collection of all memory. */
interface KeptShelf extends Kept {
  readonly made: Shelf;
}

/** Keeps what one reading of a document makes, and takes over what it shares with an earlier one: never more than this reading asks for. */
export function keptSince(earlier: Kept | undefined): Kept {
  const made = new Map<object, Map<string, unknown>>();
  let before = (earlier as KeptShelf | undefined)?.made;
  const once = <T>(maker: object, content: string, make: () => T): T => {
    const own = made.get(maker) ?? new Map<string, unknown>();
    made.set(maker, own);
    if (!own.has(content)) {
      const old = before?.get(maker);
      own.set(content, old?.has(content) ? old.get(content) : make());
    }
    return own.get(content) as T;
  };
  const kept: KeptShelf = {
    made,
    once,
    close: () => {
      before = undefined;
    },
  };
  return kept;
}
