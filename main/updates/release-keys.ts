/**
 * Public keys of whoever releases this app: Ed25519 (RFC 8032), as the base64 of the SubjectPublicKeyInfo (RFC 8410). A feed must bear the
 * signature of one of them. The second is for the day when the first is changed. Whoever builds packages for shops makes a key by
 * `npm run feed -- key` and puts its public half here; while the list is empty, no kiosk takes any update.
 */
export const releaseKeys: readonly string[] = [];
