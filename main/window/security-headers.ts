/** Content Security Policy Level 3: nothing but the page's own files, and no connection anywhere. */
const contentSecurityPolicy = [
  // Without `allow-modals`, `allow-popups` and `allow-downloads`: no print dialog either, which nothing else could refuse.
  'sandbox allow-forms allow-same-origin allow-scripts',
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** Powerful features that the page does without, by their names in the Permissions Policy registry, as far as Chromium knows them. */
const featuresDenied = [
  'accelerometer',
  'autoplay',
  'camera',
  'clipboard-read',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'window-management',
  'xr-spatial-tracking',
];

/** Sent with every answer of `app://kiosk`, refusals included. */
export const securityHeaders: Readonly<Record<string, string>> = {
  // SECURITY: content security policy: no inline script or style, no evaluation, no connection, no frame.
  'content-security-policy': contentSecurityPolicy,
  // SECURITY: connection allowlist: no connection, no datagram and no look-up of a name but to the page's own origin; the policy above knows neither WebRTC nor names.
  'connection-allowlist': '(response-origin)',
  // SECURITY: no sniffing: a file is what its media type says.
  'x-content-type-options': 'nosniff',
  // SECURITY: cross-origin isolation: no other origin shares a process group with the page or embeds its files.
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-resource-policy': 'same-origin',
  // SECURITY: permissions policy: features that the page has no use for are off before any permission is asked.
  'permissions-policy': featuresDenied.map((feature) => `${feature}=()`).join(', '),
  // SECURITY: no referrer.
  'referrer-policy': 'no-referrer',
  // SECURITY: nothing of a customer's page is kept for the next one.
  'cache-control': 'no-store',
};
