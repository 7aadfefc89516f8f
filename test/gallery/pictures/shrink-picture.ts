import type { Page } from '@playwright/test';

/** How much of a picture is kept. */
export interface PictureSize {
  /** The longer side, in pixels. */
  readonly side: number;
  /** Of WebP, up to 100; what is lost is the same for every picture of the same screen. */
  readonly quality: number;
}

/** Runs in a page: only a browser has the means to read pictures at hand. */
const shrinkInPage = async ([picture, { side, quality }]: readonly [
  string,
  PictureSize,
]): Promise<string> => {
  const bytes = Uint8Array.from(atob(picture), (sign) => sign.charCodeAt(0));
  const whole = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const scale = side / Math.max(whole.width, whole.height);
  const canvas = new OffscreenCanvas(
    Math.round(whole.width * scale),
    Math.round(whole.height * scale),
  );
  const drawing = canvas.getContext('2d');
  if (!drawing) throw new Error('The page has no canvas.');
  drawing.imageSmoothingQuality = 'high';
  drawing.drawImage(whole, 0, 0, canvas.width, canvas.height);
  const blob = await canvas.convertToBlob({ type: 'image/webp', quality: quality / 100 });
  const shrunk = new Uint8Array(await blob.arrayBuffer());
  return btoa(Array.from(shrunk, (byte) => String.fromCharCode(byte)).join(''));
};

/** A smaller picture (WebP) of a whole one (PNG), made in an empty page. */
export const shrinkPicture = async (
  page: Page,
  picture: Buffer,
  size: PictureSize,
): Promise<Buffer> =>
  Buffer.from(
    await page.evaluate(shrinkInPage, [picture.toString('base64'), size] as const),
    'base64',
  );
