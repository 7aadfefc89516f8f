import type { WebContents } from 'electron';

/** The page keeps the size that it was laid out for; text size is the page's own control. */
export const fixZoom = (
  contents: Pick<WebContents, 'on' | 'setZoomFactor' | 'setVisualZoomLevelLimits'>,
  report: (error: unknown) => void,
): void => {
  contents.on('did-finish-load', () => {
    // SECURITY: no zoom by pinch: a zoomed page could hide its controls from the next customer.
    contents.setVisualZoomLevelLimits(1, 1).catch(report);
  });
  contents.on('zoom-changed', () => {
    // SECURITY: no zoom by wheel.
    contents.setZoomFactor(1);
  });
};
