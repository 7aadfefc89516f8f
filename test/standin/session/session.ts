import { mirroredEmitter } from '../guard/mirrored-emitter.ts';
import type { Host } from '../host.ts';
import { makeProtocol } from './protocol.ts';
import type { SessionState } from './session-state.ts';
import { clearStorage } from './storage.ts';
import { makeWebRequest } from './web-request.ts';

/** `will-download` is fired; the others have no cause here. */
const events = new Set([
  'will-download',
  'extension-loaded',
  'extension-unloaded',
  'extension-ready',
  'file-system-access-restricted',
  'preconnect',
  'spellcheck-dictionary-initialized',
  'spellcheck-dictionary-download-begin',
  'spellcheck-dictionary-download-success',
  'spellcheck-dictionary-download-failure',
  'select-hid-device',
  'hid-device-added',
  'hid-device-removed',
  'hid-device-revoked',
  'select-serial-port',
  'serial-port-added',
  'serial-port-removed',
  'serial-port-revoked',
  'select-usb-device',
  'usb-device-added',
  'usb-device-removed',
  'usb-device-revoked',
]);

/**
 * Electron's Session. Permission handlers are noted, not asked: DevTools reports no prompt, and everything is denied
 * by the browser itself.
 */
export class Session extends mirroredEmitter('Session', events) {
  readonly protocol: object;
  readonly webRequest: object;
  readonly #state: SessionState;
  readonly #note: (method: string, ...values: unknown[]) => void;
  #spellChecker = true;

  constructor(host: Host, state: SessionState) {
    super();
    this.#state = state;
    this.#note = (method, ...values) =>
      host.recorder.call(`session ${state.partition ?? 'default'}`, method, ...values);
    this.protocol = makeProtocol(host, state);
    this.webRequest = makeWebRequest(state);
  }

  isPersistent(): boolean {
    return this.#state.partition === null;
  }

  setPermissionRequestHandler(handler: unknown): void {
    this.#note('setPermissionRequestHandler', handler);
  }

  setPermissionCheckHandler(handler: unknown): void {
    this.#note('setPermissionCheckHandler', handler);
  }

  setDevicePermissionHandler(handler: unknown): void {
    this.#note('setDevicePermissionHandler', handler);
  }

  setBluetoothPairingHandler(handler: unknown): void {
    this.#note('setBluetoothPairingHandler', handler);
  }

  setUSBProtectedClassesHandler(handler: unknown): void {
    this.#note('setUSBProtectedClassesHandler', handler);
  }

  setDisplayMediaRequestHandler(handler: unknown): void {
    this.#note('setDisplayMediaRequestHandler', handler);
  }

  setCertificateVerifyProc(procedure: unknown): void {
    this.#note('setCertificateVerifyProc', procedure);
  }

  setSpellCheckerEnabled(enable: boolean): void {
    this.#spellChecker = enable;
    this.#note('setSpellCheckerEnabled', enable);
  }

  isSpellCheckerEnabled(): boolean {
    return this.#spellChecker;
  }

  setSpellCheckerLanguages(languages: readonly string[]): void {
    this.#note('setSpellCheckerLanguages', languages);
  }

  setSpellCheckerDictionaryDownloadURL(url: string): void {
    this.#note('setSpellCheckerDictionaryDownloadURL', url);
  }

  async setProxy(configuration: object): Promise<void> {
    this.#note('setProxy', configuration);
  }

  async closeAllConnections(): Promise<void> {
    this.#note('closeAllConnections');
  }

  async clearStorageData(options?: object): Promise<void> {
    this.#note('clearStorageData', options);
    if (options !== undefined && Object.keys(options).length > 0) {
      throw new Error('stand-in: only clearStorageData() of everything is mirrored');
    }
    await clearStorage(this.#state);
  }

  async clearCache(): Promise<void> {
    this.#note('clearCache');
    for (const page of this.#state.pages) await page.send('Network.clearBrowserCache');
  }

  async clearAuthCache(): Promise<void> {
    this.#note('clearAuthCache');
  }

  async clearHostResolverCache(): Promise<void> {
    this.#note('clearHostResolverCache');
  }

  async clearCodeCaches(options: object): Promise<void> {
    this.#note('clearCodeCaches', options);
  }
}
