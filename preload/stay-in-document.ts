/** What is used of an event by which a browser tells that a page wants to go somewhere (HTML, `NavigateEvent`). */
interface Wish {
  readonly destination: { readonly sameDocument: boolean };
  preventDefault(): void;
}

/** The one member of the browser's `navigation` (HTML, Navigation API) that is needed. */
export interface PageNavigation {
  addEventListener(type: 'navigate', listener: (wish: Wish) => void): void;
}

/** Keeps the page in its one document. To be called before the page's own scripts run: who listens first cannot be kept from hearing. */
export const stayInDocument = (navigation: PageNavigation): void => {
  // SECURITY: no navigation: about `about:blank` and `blob:` nobody asks main; the page's own process does, here.
  navigation.addEventListener('navigate', (wish) => {
    if (!wish.destination.sameDocument) {
      wish.preventDefault();
    }
  });
};
