/** Hashes (SHA-256 in hexadecimal) and UUIDs (RFC 9562), in which any digits may come up by chance. */
export const madeByChance = /[0-9a-f]{64}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/** More than the longest of them. */
const around = 64;

/** Whether what stands there is a part of a hash or a UUID. `offset` and `length` in bytes. */
export const isByChance = (bytes: Buffer, offset: number, length: number): boolean => {
  const start = Math.max(0, offset - around);
  const text = bytes.toString('latin1', start, offset + length + around);
  return [...text.matchAll(madeByChance)].some(
    ({ 0: found, index }) =>
      start + index <= offset && offset + length <= start + index + found.length,
  );
};
