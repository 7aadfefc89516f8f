import type { SessionState } from './session-state.ts';

/**
 * Clears cookies, storages, databases and caches of every origin that the session has shown. Storage without a page
 * needs no clearing: a partition's is disposed with its last page, the default session's profile with the app.
 */
export async function clearStorage(state: SessionState): Promise<void> {
  const [page] = state.pages;
  if (page === undefined) return;
  await page.send('Network.clearBrowserCookies');
  for (const origin of state.origins) {
    await page.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  }
}
