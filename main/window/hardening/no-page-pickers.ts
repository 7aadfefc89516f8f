import type { CommandLine } from 'electron';

/** Features of Chromium by which a page asks the system to let somebody choose, or opens a window beside its own; by their names in Blink. */
const pickers = [
  'FileSystemAccessLocal',
  'EyeDropperAPI',
  'ContactsManager',
  'WebShare',
  'WebBluetooth',
  'DocumentPictureInPictureAPI',
];

/** To be called before the app is ready. */
export const removePagePickers = (commandLine: Pick<CommandLine, 'appendSwitch'>): void => {
  // SECURITY: no dialogs of the system: a page has no function to open a picker of files, colours or devices, a sharing sheet or a small window.
  commandLine.appendSwitch('disable-blink-features', pickers.join(','));
};
