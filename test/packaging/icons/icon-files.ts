/** PNG files by their edge length in pixels. */
export type Pictures = ReadonlyMap<number, Buffer>;

const headerLength = 6;
const entryLength = 16;

/** An icon of Windows (.ico): a directory of PNG files up to 256 pixels, which stands for itself as 0. */
export function windowsIcon(pictures: Pictures): Buffer {
  const shown = [...pictures].filter(([size]) => size <= 256);
  const header = Buffer.alloc(headerLength);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(shown.length, 4);
  let offset = headerLength + entryLength * shown.length;
  const entries = shown.map(([size, picture]) => {
    const entry = Buffer.alloc(entryLength);
    entry.writeUInt8(size % 256, 0);
    entry.writeUInt8(size % 256, 1);
    entry.writeUInt16LE(1, 4);
    entry.writeUInt16LE(32, 6);
    entry.writeUInt32LE(picture.length, 8);
    entry.writeUInt32LE(offset, 12);
    offset += picture.length;
    return entry;
  });
  return Buffer.concat([header, ...entries, ...shown.map(([, picture]) => picture)]);
}

/** Apple's type of a PNG file of each size; the last two are those for displays of double density. */
const appleTypes: readonly (readonly [size: number, type: string])[] = [
  [16, 'icp4'],
  [32, 'icp5'],
  [64, 'icp6'],
  [128, 'ic07'],
  [256, 'ic08'],
  [512, 'ic09'],
  [32, 'ic11'],
  [64, 'ic12'],
];

const chunk = (type: string, content: Buffer): Buffer => {
  const head = Buffer.alloc(8);
  head.write(type, 'latin1');
  head.writeUInt32BE(head.length + content.length, 4);
  return Buffer.concat([head, content]);
};

/** An icon of macOS (.icns): one chunk for each size. */
export function appleIcon(pictures: Pictures): Buffer {
  const chunks = appleTypes.flatMap(([size, type]) => {
    const picture = pictures.get(size);
    return picture === undefined ? [] : chunk(type, picture);
  });
  return chunk('icns', Buffer.concat(chunks));
}
