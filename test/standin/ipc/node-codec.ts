import { makeCodec } from '../injected/structured-clone-codec.ts';

/** The main process's end of the structured-clone wire. */
export const codec = makeCodec({
  toText: (bytes) =>
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64'),
  toBytes: (text) => new Uint8Array(Buffer.from(text, 'base64')),
});
