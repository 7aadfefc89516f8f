/**
 * Chromium cannot be taught a scheme of ours over DevTools, so `app://kiosk/x` is shown to it as
 * `https://kiosk.app.invalid/x`: a secure, standard origin that no name server may ever answer (RFC 6761).
 * Product code sees the custom scheme only.
 */
export class SchemeMap {
  readonly #schemes = new Set<string>();

  register(scheme: string): void {
    this.#schemes.add(scheme);
  }

  has(scheme: string): boolean {
    return this.#schemes.has(scheme);
  }

  /** `app://kiosk/x` → `https://kiosk.app.invalid/x`; other addresses stay as they are. */
  toVirtual(url: string): string {
    const match = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]+)(.*)$/i.exec(url);
    const [, scheme, host, rest] = match ?? [];
    if (scheme === undefined || !this.#schemes.has(scheme)) return url;
    return `https://${host}.${scheme}.invalid${rest === '' ? '/' : rest}`;
  }

  /** `https://kiosk.app.invalid/x` → `app://kiosk/x`; other addresses stay as they are. */
  fromVirtual(url: string): string {
    const match = /^https:\/\/([^/?#]+)\.([a-z0-9+-]+)\.invalid(.*)$/i.exec(url);
    const [, host, scheme, rest] = match ?? [];
    if (scheme === undefined || !this.#schemes.has(scheme)) return url;
    return `${scheme}://${host}${rest}`;
  }

  /** The serialised origin (RFC 6454) of a product's address; `null` as text for opaque ones. */
  originOf(url: string): string {
    const virtual = this.toVirtual(url);
    if (!URL.canParse(virtual)) return 'null';
    const { origin } = new URL(virtual);
    return this.fromVirtual(`${origin}/`).replace(/\/$/, '');
  }

  /** Rewrites sources of registered schemes inside a Content-Security-Policy; `'self'` needs no change. */
  policyToVirtual(policy: string): string {
    return policy.replace(
      /(?<=[\s;])([a-z][a-z0-9+.-]*):(?:\/\/([^\s;/]+))?(?=[\s;/]|$)/gi,
      (source: string, scheme: string, host: string | undefined) =>
        this.#schemes.has(scheme) ? `https://${host ?? '*'}.${scheme}.invalid` : source,
    );
  }
}
