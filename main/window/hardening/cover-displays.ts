import type { BaseWindow, Display, Rectangle, Screen } from 'electron';

type Cover = Pick<BaseWindow, 'setBounds' | 'destroy'>;

export interface CoverParts {
  readonly screen: Pick<Screen, 'on' | 'getAllDisplays' | 'getPrimaryDisplay'>;
  /** An empty window that fills a display and lets nobody do anything; shown without taking the focus. */
  readonly createCover: (bounds: Rectangle) => Cover;
}

/**
 * Covers every display but the primary one, where the kiosk stands, with nothing; follows displays that come, go and move.
 * To be called once the app is ready.
 */
export const coverOtherDisplays = ({ screen, createCover }: CoverParts): void => {
  const covers = new Map<Display['id'], Cover>();

  const arrange = (): void => {
    const primary = screen.getPrimaryDisplay().id;
    const others = screen.getAllDisplays().filter(({ id }) => id !== primary);
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

  // SECURITY: kiosk: nothing of the system is seen or touched on a second display.
  arrange();
  screen.on('display-added', arrange);
  screen.on('display-removed', arrange);
  screen.on('display-metrics-changed', arrange);
};
