import type { Size } from './panel-size.ts';
import { parsePanelSize } from './panel-size.ts';

/** What the environment asks of the stand-in; product code never sees it. */
export interface Settings {
  /** How Chromium shows its windows. */
  readonly display: 'headless' | 'visible';
  /** What `app.isPackaged` answers. */
  readonly packaging: 'packaged' | 'unpackaged';
  /** Size of the panel in CSS pixels; null when the window or the real screen decides. */
  readonly panelSize: Size | null;
  /** The Chromium program itself: a wrapper script would hide the process to watch. */
  readonly chromiumPath: string;
  /** Whether Chromium's own messages go to standard error. */
  readonly chromiumLog: 'shown' | 'hidden';
  /** Whether all that crosses between pages and main is kept in the record. */
  readonly messages: 'recorded' | 'unrecorded';
}

/**
 * Reads the STANDIN_* variables; throws on a malformed STANDIN_SIZE.
 *
 * @param archive of a packed app; null runs what the command line names
 */
export function readSettings(environment: NodeJS.ProcessEnv, archive: string | null): Settings {
  return {
    display: environment['STANDIN_HEADLESS'] === '0' ? 'visible' : 'headless',
    packaging:
      archive !== null || environment['STANDIN_PACKAGED'] === '1' ? 'packaged' : 'unpackaged',
    panelSize: parsePanelSize(environment['STANDIN_SIZE']),
    chromiumPath: environment['STANDIN_CHROMIUM'] ?? '/usr/lib/chromium/chromium',
    chromiumLog: environment['STANDIN_CHROMIUM_LOG'] === '1' ? 'shown' : 'hidden',
    messages: environment['STANDIN_MESSAGES'] === '1' ? 'recorded' : 'unrecorded',
  };
}
