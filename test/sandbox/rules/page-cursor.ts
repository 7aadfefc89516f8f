/**
 * The cursor of a page: opaque to clients, in truth the entry number of the page's last customer. Numbers go down from page
 * to page and never change, so whoever is put on file, changed or deleted meanwhile, nobody is listed twice or left out.
 */
export const toCursor = (entryNumber: number): string =>
  Buffer.from(`after:${entryNumber}`).toString('base64url');

/** The entry number; `undefined` when this never was a cursor. */
export const readCursor = (cursor: string): number | undefined => {
  const number = /^after:(\d{1,15})$/.exec(Buffer.from(cursor, 'base64url').toString('utf8'))?.[1];
  if (number === undefined || toCursor(Number(number)) !== cursor) return undefined;
  return Number(number);
};
