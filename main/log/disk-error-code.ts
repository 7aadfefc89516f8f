/** What may be said of a failure of the disk: the system's own code, such as `ENOSPC`. */
export const diskErrorCode = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : 'failed';
