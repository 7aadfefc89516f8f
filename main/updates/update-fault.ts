/** Why there is no update this time. */
export type UpdateFault =
  /** The server cannot be reached, or did not answer in time. */
  | { readonly kind: 'offline' }
  | { readonly kind: 'certificate-refused' }
  /** By its HTTP status. */
  | { readonly kind: 'server-refused'; readonly status: number }
  /** There is no signature beside the feed, or not one of ours. */
  | { readonly kind: 'signature-refused' }
  /** It is signed, and still no feed that this version understands, or has no package for this system. */
  | { readonly kind: 'feed-unsound' }
  /** Older than what runs here. */
  | { readonly kind: 'older-version'; readonly version: string }
  /** Not the bytes that the feed has promised. */
  | { readonly kind: 'package-differs' }
  /** The line broke in the middle, or it took too long. */
  | { readonly kind: 'download-cut' }
  /** The system's own code, or `disk-nearly-full`. */
  | { readonly kind: 'disk-failed'; readonly reason: string }
  /** Somebody has come to the kiosk. */
  | { readonly kind: 'interrupted' };

/** Carries a fault through the updater's library, to which a failure can only be thrown; `releases` makes a value of it again. */
export class UpdateStopped extends Error {
  override readonly name = 'UpdateStopped';
  readonly fault: UpdateFault;

  constructor(fault: UpdateFault) {
    super(fault.kind);
    this.fault = fault;
  }
}
