import type { Page } from '@playwright/test';

/** How far apart two values of red, green or blue (0 to 255) may be without looking different. */
const distance = 24;

/** How many pixels in a thousand may look different: smoothed edges differ from one machine to another. */
const allowed = 0.2;

interface Compared {
  /** Pixels that look different, in a thousand; all of them where the sizes differ. */
  readonly different: number;
  /** Where they are, as a data URL. */
  readonly picture: string;
}

/** Runs in a page: only a browser has the means to read pictures at hand. */
const compareInPage = async ([kept, seen, apart]: readonly [
  string,
  string,
  number,
]): Promise<Compared> => {
  const read = async (base64: string) => {
    const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/webp' }));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const drawing = canvas.getContext('2d');
    drawing?.drawImage(bitmap, 0, 0);
    return { canvas, drawing, pixels: drawing?.getImageData(0, 0, bitmap.width, bitmap.height) };
  };
  const [one, other] = [await read(kept), await read(seen)];
  if (!one.pixels || !other.pixels) throw new Error('The page has no canvas.');
  if (one.pixels.width !== other.pixels.width || one.pixels.height !== other.pixels.height)
    return { different: 1000, picture: '' };
  const [keptData, seenData] = [one.pixels.data, other.pixels.data];
  let count = 0;
  for (let place = 0; place < keptData.length; place += 4) {
    const differs = [0, 1, 2].some(
      (part) => Math.abs((keptData[place + part] ?? 0) - (seenData[place + part] ?? 0)) > apart,
    );
    if (differs) count += 1;
    seenData.set(differs ? [255, 0, 0, 255] : [0, 0, 0, 30], place);
  }
  other.drawing?.putImageData(other.pixels, 0, 0);
  const file = new FileReader();
  file.readAsDataURL(await other.canvas.convertToBlob());
  await new Promise((done) => file.addEventListener('load', done));
  if (typeof file.result !== 'string') throw new Error('The differences make no picture.');
  return { different: (count * 4000) / keptData.length, picture: file.result };
};

/** What comparing a picture with its reference has shown. */
export type Comparison =
  | { readonly result: 'alike' }
  | { readonly result: 'different'; readonly perThousand: number; readonly where: Buffer };

/** Whether two pictures look the same, with a small tolerance. */
export const comparePictures = async (
  page: Page,
  kept: Buffer,
  seen: Buffer,
): Promise<Comparison> => {
  if (kept.equals(seen)) return { result: 'alike' };
  const { different, picture } = await page.evaluate(compareInPage, [
    kept.toString('base64'),
    seen.toString('base64'),
    distance,
  ] as const);
  if (different <= allowed) return { result: 'alike' };
  return {
    result: 'different',
    perThousand: different,
    where: Buffer.from(picture.replace(/^.*,/u, ''), 'base64'),
  };
};
