import type { Session } from 'electron';

/** Nothing is ever saved from the page. */
export const cancelDownloads = (session: Pick<Session, 'on'>): void => {
  // SECURITY: no downloads: cancelled before a dialog or a file appears.
  session.on('will-download', (event) => event.preventDefault());
};
