export type Arrival =
  | { readonly kind: 'arrives'; readonly inputs: readonly unknown[] }
  /** The page's own side of the border has refused it. */
  | { readonly kind: 'stopped' };

/** What becomes of a message on its way: Electron sends the structured clone of it (HTML, "StructuredSerialize"), or nothing. */
export const arrives = (inputs: readonly unknown[]): Arrival => {
  try {
    return { kind: 'arrives', inputs: structuredClone(inputs) };
  } catch {
    return { kind: 'stopped' };
  }
};
