/** How a kiosk reaches its billing backend, as the configuration has it. */
export interface BillingSettings {
  /** `https://host[:port]/v1`, without a slash at its end. */
  readonly baseUrl: string;
  /** Contents of the configured CA file (PEM); null takes the certificates that the runtime and the system trust. */
  readonly certificateAuthority: string | null;
  /** `sha256/<base64 of the SHA-256 of the SubjectPublicKeyInfo>` of the backend's certificate; empty pins nothing. */
  readonly publicKeyPins: readonly string[];
  /** RFC 7638 thumbprints (SHA-256, base64url) of the encryption keys that may be used; empty pins nothing. */
  readonly encryptionKeyThumbprints: readonly string[];
  /** For one attempt, from the first packet to the last byte of the answer. */
  readonly timeoutSeconds: number;
  /** Sent as `Kiosk-Id`. */
  readonly kioskId: string;
}
