import type { Debugger } from 'electron';

/**
 * A file dialog is the system's, and a well-known way out of kiosks. Electron has no switch against those of `<input type=file>`, but
 * Chromium hands them to whoever debugs the page instead of showing them (DevTools protocol, `Page.setInterceptFileChooserDialog`);
 * nobody answers, so nothing is chosen.
 */
export const denyFileDialogs = (
  contents: { readonly debugger: Pick<Debugger, 'attach' | 'sendCommand'> },
  report: (error: unknown) => void,
): void => {
  // SECURITY: no file dialogs: not even by an input that a hostile page makes.
  try {
    contents.debugger.attach('1.3');
  } catch (error) {
    report(error);
    return;
  }
  Promise.all([
    contents.debugger.sendCommand('Page.enable'),
    contents.debugger.sendCommand('Page.setInterceptFileChooserDialog', { enabled: true }),
  ]).catch(report);
};
