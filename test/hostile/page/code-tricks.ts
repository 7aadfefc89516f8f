import type { Tricks } from './trick.ts';

const marked = (): string => ('ran' in globalThis ? 'ran' : 'did not run');

const addInline = (name: string, text: string): string => {
  const element = document.createElement(name);
  element.append(text);
  document.head.append(element);
  return marked();
};

/** Linters know these by name, and are right to. */
const fromGlobal = (name: string): ((text: string) => unknown) =>
  Reflect.get(globalThis, name) as never;

/** An address that no bundler or compiler follows. */
const addressOf = (text: string): string => text;

/** Everything by which text may become code. */
export const codeTricks = {
  eval: () => fromGlobal('eval')('1'),
  'new Function': () => fromGlobal('Function')('return 1'),
  'the constructor of a function of the bridge': () => {
    const bridge = Reflect.get(globalThis, 'kiosk') as Readonly<Record<string, object>>;
    const call: unknown = Reflect.get(bridge['page'] ?? {}, 'open');
    const maker = Reflect.get(Object(call), 'constructor') as (text: string) => unknown;
    return maker('return 1');
  },
  'a timer with text': () => fromGlobal('setTimeout')('globalThis.ran = 1'),
  'inline script': () => addInline('script', 'globalThis.ran = 1'),
  'inline speculation rules': ({ http }) => {
    const script = document.createElement('script');
    script.type = 'speculationrules';
    script.textContent = JSON.stringify({ prefetch: [{ urls: [http] }] });
    document.head.append(script);
    return marked();
  },
  'inline style': () => {
    addInline('style', 'main { color: rgb(1, 2, 3) }');
    return getComputedStyle(document.querySelector('main') ?? document.body).color;
  },
  innerHTML: () => {
    document.body.innerHTML += '<img src=x onerror="globalThis.ran = 1">';
    return 'set';
  },
  'an event handler as text': () => {
    document.body.setAttribute('onclick', 'globalThis.ran = 1');
    document.body.click();
    return marked();
  },
  'a javascript URL': () => {
    location.assign('javascript:globalThis.ran = 1');
    return new Promise((resolve) => setTimeout(() => resolve(marked()), 100));
  },
  'document.write': () => {
    document.write('<p>x</p>');
    return 'written';
  },
  'a policy of trusted types': () => {
    const types = Reflect.get(globalThis, 'trustedTypes') as {
      createPolicy: (name: string, rules: object) => unknown;
    };
    types.createPolicy('default', { createHTML: (text: string) => text });
    return 'made';
  },
  'a module of data': () => import(addressOf('data:text/javascript,globalThis.ran=1')).then(marked),
  'a module of a blob': () =>
    import(URL.createObjectURL(new Blob([''], { type: 'text/javascript' }))).then(() => 'ran'),
  WebAssembly: () =>
    WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])).then(() => 'compiled'),
  'another base for addresses': ({ http }) => {
    const base = document.createElement('base');
    base.href = http;
    document.head.append(base);
    const moved = document.baseURI.startsWith(http);
    base.remove();
    return moved ? 'moved' : 'stayed';
  },
} satisfies Tricks;
