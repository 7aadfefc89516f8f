import { addElement, addLink, type Tricks } from './trick.ts';

const settled = (socket: EventTarget): Promise<string> =>
  new Promise((resolve) => {
    for (const type of ['open', 'message', 'error', 'close']) {
      socket.addEventListener(type, () => resolve(type));
    }
  });

const anyGlobal = (name: string): (new (...values: unknown[]) => EventTarget) => {
  const found = (globalThis as Record<string, unknown>)[name];
  if (typeof found !== 'function') throw new ReferenceError(`no ${name}`);
  return found as new (
    ...values: unknown[]
  ) => EventTarget;
};

/** Asks these servers for a way out, and tells the addresses that came of it. */
const addressesBy = async (urls: readonly string[]): Promise<string> => {
  const connection = new RTCPeerConnection({
    iceServers: urls.map((url) => ({ urls: url, username: 'x', credential: 'x' })),
  });
  const addresses: string[] = [];
  const gathered = new Promise((resolve) => {
    connection.addEventListener('icecandidate', ({ candidate }) => {
      if (candidate === null) resolve(null);
      else if (candidate.address !== null) addresses.push(candidate.address);
    });
  });
  connection.createDataChannel('x');
  await connection.setLocalDescription(await connection.createOffer());
  await Promise.race([gathered, new Promise((resolve) => setTimeout(resolve, 2_000))]);
  connection.close();
  return `addresses: ${addresses.join(' ')}`;
};

/** Everything by which a page may send or fetch; for looking up a name (DNS), which nobody outside on loopback would notice, see `names.spec.ts`. */
export const networkTricks = {
  fetch: ({ http }) => fetch(http).then(() => 'answered'),
  'fetch without CORS': ({ http }) => fetch(http, { mode: 'no-cors' }).then(() => 'answered'),
  'fetch that outlives the page': ({ http }) =>
    fetch(http, { method: 'POST', keepalive: true, body: 'x' }).then(() => 'answered'),
  'fetch of a data URL': () => fetch('data:text/plain,x').then(() => 'answered'),
  'fetch of a blob': () => fetch(URL.createObjectURL(new Blob(['x']))).then(() => 'answered'),
  'fetch of a file': () => fetch('file:///etc/passwd').then(() => 'answered'),
  XMLHttpRequest: ({ http }) => {
    const request = new XMLHttpRequest();
    const end = settled(request);
    request.open('GET', http);
    request.send();
    return end;
  },
  WebSocket: ({ port }) => settled(new WebSocket(`ws://127.0.0.1:${port}/`)),
  'WebSocket by name': ({ port }) => settled(new WebSocket(`ws://localhost:${port}/`)),
  EventSource: ({ http }) => settled(new EventSource(http)),
  sendBeacon: ({ http }) => navigator.sendBeacon(http, 'x'),
  WebTransport: async ({ port }) => {
    const transport = new (anyGlobal('WebTransport'))(`https://127.0.0.1:${port}/`);
    await (transport as EventTarget & { readonly ready: Promise<unknown> }).ready;
    return 'ready';
  },
  'WebRTC by TCP': ({ port }) =>
    addressesBy([`turn:127.0.0.1:${port}?transport=tcp`, `turn:localhost:${port}?transport=tcp`]),
  'WebRTC by UDP': ({ port }) =>
    addressesBy([`stun:127.0.0.1:${port}`, `turn:127.0.0.1:${port}?transport=udp`]),
  'WebRTC without servers': () => addressesBy([]),
  image: ({ http }) => addElement('img', { src: http }),
  'image set': ({ http }) => addElement('img', { srcset: `${http} 1x` }),
  'image of data': () => addElement('img', { src: 'data:image/gif;base64,R0lGODlhAQABAAAAACw=' }),
  'background of a style sheet': async ({ http }) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`body { background: url(${http}/background) }`);
    document.adoptedStyleSheets = [sheet];
    await new Promise((resolve) => setTimeout(resolve, 100));
    document.adoptedStyleSheets = [];
    return 'drawn';
  },
  'style attribute': ({ http }) => {
    document.body.setAttribute('style', `background: url(${http}/style)`);
    return getComputedStyle(document.body).backgroundImage;
  },
  'style sheet elsewhere': ({ http }) => addLink({ rel: 'stylesheet', href: http }),
  font: ({ http }) => new FontFace('x', `url(${http})`).load().then(() => 'loaded'),
  'script elsewhere': ({ http }) => addElement('script', { src: http }),
  'module elsewhere': ({ http }) => import(`${http}/module.js`).then(() => 'loaded'),
  'worker elsewhere': ({ http }) => settled(new Worker(http)),
  'worker of a blob': () => settled(new Worker(URL.createObjectURL(new Blob(['postMessage(1)'])))),
  'shared worker of a blob': () =>
    settled(new SharedWorker(URL.createObjectURL(new Blob(['1']))) as EventTarget),
  'service worker': () => navigator.serviceWorker.register('/hostile.js').then(() => 'registered'),
  frame: ({ http }) => addElement('iframe', { src: http }),
  'frame of a blob': () =>
    addElement('iframe', { src: URL.createObjectURL(new Blob(['x'], { type: 'text/html' })) }),
  'frame of data': () => addElement('iframe', { src: 'data:text/html,x' }),
  'frame of own page': () => addElement('iframe', { src: '/index.html' }),
  object: ({ http }) => addElement('object', { data: http }),
  embed: ({ http }) => addElement('embed', { src: http }),
  video: ({ http }) => addElement('video', { src: http, autoplay: '' }),
  'link prefetch': ({ http }) => addLink({ rel: 'prefetch', href: http }),
  'link preload': ({ http }) => addLink({ rel: 'preload', as: 'fetch', href: http }),
  'link module preload': ({ http }) => addLink({ rel: 'modulepreload', href: http }),
  'link preconnect': ({ http }) => addLink({ rel: 'preconnect', href: http }),
  'link manifest': ({ http }) => addLink({ rel: 'manifest', href: http }),
  'link icon': ({ http }) => addLink({ rel: 'icon', href: http }),
  'form to elsewhere': ({ http }) => {
    const form = document.createElement('form');
    form.action = http;
    form.method = 'post';
    document.body.append(form);
    form.submit();
    return 'submitted';
  },
  'ping of a link': ({ http }) => {
    const anchor = document.createElement('a');
    anchor.href = '#here';
    anchor.ping = http;
    document.body.append(anchor);
    anchor.click();
    return 'clicked';
  },
} satisfies Tricks;
