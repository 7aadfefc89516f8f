/** The scheme of the page. Registered as standard and secure, so that it has an origin and a secure context. */
export const kioskScheme = 'app';

/** The only origin that may speak to the main process. */
export const kioskOrigin = 'app://kiosk';

/** Where every page starts. */
export const kioskPageUrl = `${kioskOrigin}/index.html`;

/** Whether an address belongs to the kiosk's own page; anything that is no address does not. */
export const isKioskUrl = (address: string): boolean => {
  if (!URL.canParse(address)) {
    return false;
  }
  const { protocol, host } = new URL(address);
  return `${protocol}//${host}` === kioskOrigin;
};
