import type { Readable } from 'node:stream';

/** The largest answer that is read, in bytes: far above anything in the contract. */
const bodyLimit = 1024 * 1024;

/** Reads a body to its end; null when it is longer than allowed. Throws when the line breaks before the end. */
export const readBody = async (stream: Readable): Promise<Uint8Array | null> => {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream as AsyncIterable<Uint8Array>) {
    length += chunk.byteLength;
    // SECURITY: what a backend sends cannot fill the memory ("memory bounded").
    if (length > bodyLimit) {
      return null;
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
};
