/** Width and height in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The kiosk's reference panel, used when nothing else is known. */
export const referencePanel: Size = { width: 1280, height: 800 };

/** Parses `1280x800`; null when unset. Throws on anything else, so that a typing error is not taken for a size. */
export function parsePanelSize(text: string | undefined): Size | null {
  if (text === undefined || text === '') return null;
  const match = /^(\d{2,5})x(\d{2,5})$/.exec(text);
  if (match === null) throw new Error(`STANDIN_SIZE must look like 1280x800, not "${text}"`);
  return { width: Number(match[1]), height: Number(match[2]) };
}
