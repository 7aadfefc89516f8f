import type { BaseWindow, Display, Rectangle, Screen } from 'electron';

type Cover = Pick<BaseWindow, 'setBounds' | 'destroy'>;

export interface CoverParts {
  readonly screen: Pick<
    Screen,
    'on' | 'getAllDisplays' | 'getPrimaryDisplay' | 'getDisplayMatching'
  >;
  /** Where the kiosk's window is, in the system's device-independent pixels; null while there is none. */
  readonly kioskBounds: () => Rectangle | null;
  /** An empty window that fills a display and lets nobody do anything; shown without taking the focus. */
  readonly createCover: (bounds: Rectangle) => Cover;
}

/**
 * Covers every display but the one that the kiosk's window is on with nothing; follows displays that come, go and move. Before there
 * is a window, the primary display is left to it. To be called once the app is ready; answers what arranges the covers anew, to be
 * called whenever the window has come to be somewhere else.
 */
export const coverOtherDisplays = (parts: CoverParts): (() => void) => {
  const { screen, createCover } = parts;
  const covers = new Map<Display['id'], Cover>();

  const kioskDisplay = (): Display => {
    const bounds = parts.kioskBounds();
    return bounds === null ? screen.getPrimaryDisplay() : screen.getDisplayMatching(bounds);
  };

  const arrange = (): void => {
    const own = kioskDisplay().id;
    const others = screen.getAllDisplays().filter(({ id }) => id !== own);
    for (const [id, cover] of covers) {
      if (!others.some((display) => display.id === id)) {
        cover.destroy();
        covers.delete(id);
      }
    }
    for (const { id, bounds } of others) {
      const cover = covers.get(id);
      if (cover === undefined) {
        covers.set(id, createCover(bounds));
      } else {
        cover.setBounds(bounds);
      }
    }
  };

  // SECURITY: kiosk: nothing of the system is seen or touched on another display than the kiosk's own.
  arrange();
  screen.on('display-added', arrange);
  screen.on('display-removed', arrange);
  screen.on('display-metrics-changed', arrange);
  return arrange;
};
