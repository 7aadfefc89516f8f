import type { Tricks } from './trick.ts';

type Asked = Record<string, (...values: unknown[]) => Promise<unknown>>;

const of = (owner: object, name: string): Asked => {
  const found: unknown = Reflect.get(owner, name);
  if (typeof found !== 'object' || found === null) throw new ReferenceError(`no ${name}`);
  return found as Asked;
};

const call = async (owner: object, name: string, ...values: unknown[]): Promise<string> => {
  const method: unknown = Reflect.get(owner, name);
  if (typeof method !== 'function') throw new ReferenceError(`no ${name}`);
  const answer: unknown = await Reflect.apply(method, owner, values);
  return typeof answer === 'string' ? answer : 'granted';
};

const construct = (name: string, ...values: unknown[]): object => {
  const found: unknown = Reflect.get(globalThis, name);
  if (typeof found !== 'function') throw new ReferenceError(`no ${name}`);
  return Reflect.construct(found, values) as object;
};

/** Everything of the machine that a page may ask for, in the moment after a touch, when browsers allow most. */
export const deviceTricks = {
  'read the clipboard': () => navigator.clipboard.readText().then((text) => `read ${text}`),
  'read all of the clipboard': () => navigator.clipboard.read().then(() => 'read'),
  'paste by a command': () => document.execCommand('paste'),
  'open a file': () => call(globalThis, 'showOpenFilePicker'),
  'save a file': () => call(globalThis, 'showSaveFilePicker'),
  'open a folder': () => call(globalThis, 'showDirectoryPicker'),
  'show a notification': () => Notification.requestPermission(),
  'learn where it is': () =>
    new Promise((resolve) => {
      navigator.geolocation.getCurrentPosition(
        () => resolve('granted'),
        ({ code }) => resolve(`refused with code ${code}`),
      );
    }),
  'use the camera': () => call(navigator.mediaDevices, 'getUserMedia', { video: true }),
  'use the microphone': () => call(navigator.mediaDevices, 'getUserMedia', { audio: true }),
  'record the screen': () => call(navigator.mediaDevices, 'getDisplayMedia', { video: true }),
  'use USB': () => call(of(navigator, 'usb'), 'requestDevice', { filters: [] }),
  'use HID': () => call(of(navigator, 'hid'), 'requestDevice', { filters: [] }),
  'use a serial port': () => call(of(navigator, 'serial'), 'requestPort'),
  'use Bluetooth': () =>
    call(of(navigator, 'bluetooth'), 'requestDevice', { acceptAllDevices: true }),
  'use MIDI': () => call(navigator, 'requestMIDIAccess', { sysex: true }),
  'open a small window': () =>
    call(
      (Reflect.get(globalThis, 'documentPictureInPicture') as object | undefined) ?? {},
      'requestWindow',
    ),
  'fill the screen': () => document.documentElement.requestFullscreen().then(() => 'granted'),
  'keep the screen awake': () => call(of(navigator, 'wakeLock'), 'request', 'screen'),
  'watch whether anybody is there': () =>
    call(Reflect.get(globalThis, 'IdleDetector') as object, 'requestPermission'),
  'list the fonts': () => call(globalThis, 'queryLocalFonts'),
  'list the displays': () => call(globalThis, 'getScreenDetails'),
  share: () => call(navigator, 'share', { text: 'x' }),
  pay: () =>
    call(
      construct('PaymentRequest', [{ supportedMethods: 'https://example.invalid/pay' }], {
        total: { label: 'x', amount: { currency: 'JPY', value: '1' } },
      }),
      'show',
    ),
  'ask for a passkey': () =>
    navigator.credentials
      .get({ publicKey: { challenge: new Uint8Array(16) } })
      .then(() => 'granted'),
  'keep its storage': () => navigator.storage.persist(),
  'ask for an alert': () => {
    alert('x');
    return 'shown';
  },
  'ask a question': () => prompt('x') ?? 'nothing',
  'ask before leaving': () => confirm('x'),
} satisfies Tricks;
