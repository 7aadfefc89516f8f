import type { CommandLine } from 'electron';

/** Features of Chromium by which a page asks the system to let somebody choose, by their names in Blink. */
const pickers = ['FileSystemAccessLocal', 'EyeDropperAPI', 'ContactsManager', 'WebShare'];

/** To be called before the app is ready. */
export const removePagePickers = (commandLine: Pick<CommandLine, 'appendSwitch'>): void => {
  // SECURITY: no dialogs of the system: a page has no function to open a file picker, a colour picker or a sharing sheet.
  commandLine.appendSwitch('disable-blink-features', pickers.join(','));
};
