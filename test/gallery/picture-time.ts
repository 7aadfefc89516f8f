/** The moment at which every picture is taken, on the page's clock. */
export const pictureTime = 1_000_000;
