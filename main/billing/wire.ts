/** One HTTP request, whole and ready to be sent; sent again, it is the same bytes. */
export interface WireRequest {
  readonly method: 'GET' | 'PUT' | 'POST' | 'PATCH' | 'DELETE';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array | null;
}

/** One HTTP answer that arrived whole. */
export interface WireAnswer {
  readonly status: number;
  /** By lower-case name. */
  readonly headers: ReadonlyMap<string, string>;
  /** Null when it is longer than allowed. */
  readonly body: Uint8Array | null;
}
