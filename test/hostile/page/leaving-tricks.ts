import type { Tricks } from './trick.ts';

const go = (address: string): string => {
  location.assign(address);
  return 'assigned';
};

const click = (attributes: Readonly<Record<string, string>>): string => {
  const anchor = document.createElement('a');
  for (const [name, value] of Object.entries(attributes)) anchor.setAttribute(name, value);
  document.body.append(anchor);
  anchor.click();
  return 'clicked';
};

const opened = (address: string, features?: string): string =>
  window.open(address, '_blank', features) === null ? 'no window' : 'window';

/** Everything by which a page may go elsewhere, or make others go. After each the page must still be there. */
export const leavingTricks = {
  'go elsewhere': ({ http }) => go(http),
  'go to a file': () => go('file:///etc/passwd'),
  'go to data': () => go('data:text/html,x'),
  'go to the browser’s pages': () => go('chrome://gpu'),
  'go to an empty document': () => go('about:blank'),
  'go to a document of its own making': () =>
    go(URL.createObjectURL(new Blob(['x'], { type: 'text/html' }))),
  'go to an empty document by the browser’s new way': () => {
    const navigation = Reflect.get(globalThis, 'navigation') as {
      navigate: (address: string) => { readonly finished: Promise<unknown> };
    };
    return navigation.navigate('about:blank').finished.then(() => 'gone');
  },
  'go to an empty document behind everybody’s back': () => {
    const navigation = Reflect.get(globalThis, 'navigation') as EventTarget;
    navigation.addEventListener('navigate', (event) => event.stopImmediatePropagation(), true);
    Object.defineProperty(Event.prototype, 'preventDefault', { value: () => undefined });
    return go('about:blank');
  },
  'have a frame of its own take it to an empty document': () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    Reflect.set(frame.contentWindow?.top?.location ?? {}, 'href', 'about:blank');
    frame.remove();
    return 'assigned';
  },
  'open an empty document in its own place': () =>
    window.open('about:blank', '_self') === null ? 'no window' : 'window',
  'load itself again': () => {
    location.reload();
    return 'asked';
  },
  'replace the address': ({ http }) => {
    location.replace(http);
    return 'replaced';
  },
  'go back': () => {
    history.back();
    return 'asked';
  },
  'go forward': () => {
    history.forward();
    return 'asked';
  },
  'refresh by a meta element': ({ http }) => {
    const meta = document.createElement('meta');
    meta.httpEquiv = 'refresh';
    meta.content = `0; url=${http}`;
    document.head.append(meta);
    return 'added';
  },
  'open a window': ({ http }) => opened(http),
  'open an empty window': () => opened('about:blank'),
  'open a window of its own page': () => opened(location.href),
  'open a window without opener': ({ http }) => opened(http, 'noopener'),
  'follow a link into a new window': ({ http }) => click({ href: http, target: '_blank' }),
  'download a file': () => click({ href: 'data:text/plain,x', download: 'x.txt' }),
  'write a mail': () => go('mailto:a@example.invalid'),
  'open the system’s settings': () => go('ms-settings:'),
  'open a shell folder': () => go('search-ms:query=x'),
  'register a protocol': ({ http }) => {
    navigator.registerProtocolHandler('web+madoguchi', `${http}/%s`);
    return 'registered';
  },
} satisfies Tricks;
