import type { CommandLine } from 'electron';

/** What fingers do in a browser and not in a kiosk. To be called before the app is ready. */
export const denyBrowserGestures = (commandLine: Pick<CommandLine, 'appendSwitch'>): void => {
  // SECURITY: no zoom by pinch: a zoomed page could hide its controls from the next customer.
  commandLine.appendSwitch('disable-pinch');
  // SECURITY: no navigation by swipe, and no reload by pulling.
  commandLine.appendSwitch('overscroll-history-navigation', '0');
  commandLine.appendSwitch('pull-to-refresh', '0');
  // SECURITY: no drag and drop by touch: nothing is dragged out of the page.
  commandLine.appendSwitch('disable-touch-drag-drop');
};
