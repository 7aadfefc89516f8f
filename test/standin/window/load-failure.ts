/** Numbers of Chromium's network errors, as `did-fail-load` and a rejected `loadURL` carry them. */
const numbers: Readonly<Record<string, number>> = {
  ERR_FAILED: -2,
  ERR_ABORTED: -3,
  ERR_BLOCKED_BY_CLIENT: -20,
  ERR_NAME_NOT_RESOLVED: -105,
  ERR_PROXY_CONNECTION_FAILED: -130,
};

/** The error with which `loadURL` rejects. */
export interface LoadFailure extends Error {
  readonly code: string;
  readonly errno: number;
  readonly url: string;
}

/** @param errorText what DevTools says, such as `net::ERR_ABORTED` */
export function loadFailure(errorText: string, url: string): LoadFailure {
  const code = errorText.replace(/^net::/, '');
  const errno = numbers[code] ?? -2;
  return Object.assign(new Error(`${code} (${errno}) loading '${url}'`), { code, errno, url });
}
