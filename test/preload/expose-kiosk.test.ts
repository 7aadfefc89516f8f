import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { kioskContract } from '../../preload/contract/kiosk-contract.ts';
import { exposeKiosk } from '../../preload/expose-kiosk.ts';

const secret = { sender: 'ipcRenderer' };

const bench = () => {
  const emitter = new EventEmitter();
  const invoked: unknown[][] = [];
  const kiosk = exposeKiosk(kioskContract, {
    invoke: async (...words) => {
      invoked.push(words);
      return 'answer';
    },
    on: (channel, listener) => emitter.on(channel, listener),
    removeListener: (channel, listener) => emitter.removeListener(channel, listener),
  });
  return { kiosk, invoked, emitter };
};

describe('window.kiosk', () => {
  it('has a function for each call and event of the contract, and nothing else', () => {
    const { kiosk } = bench();
    const names = (object: object) =>
      Object.entries(object).map(([group, members]) => [group, Object.keys(members)]);
    expect(names(kiosk)).toEqual(names(kioskContract));
  });

  it('cannot be changed by the page', () => {
    const { kiosk } = bench();
    expect(Object.isFrozen(kiosk)).toBe(true);
    expect(Object.values(kiosk).every(Object.isFrozen)).toBe(true);
  });

  it('sends a call on its channel with its one input', async () => {
    const { kiosk, invoked } = bench();
    expect(await kiosk['login']?.['verify']?.({ code: '1' })).toBe('answer');
    expect(invoked).toEqual([['login.verify', { code: '1' }]]);
  });

  it('hands over what an event carries, never the event itself', () => {
    const { kiosk, emitter } = bench();
    const heard: unknown[][] = [];
    kiosk['page']?.['service']?.((...words: unknown[]) => heard.push(words));
    emitter.emit('page.service', secret, { state: 'online' });
    expect(heard).toEqual([[{ state: 'online' }]]);
  });

  it('stops listening when told to, and only that listener', () => {
    const { kiosk, emitter } = bench();
    const heard: string[] = [];
    const stop = kiosk['page']?.['service']?.(() => heard.push('first')) as () => void;
    kiosk['page']?.['service']?.(() => heard.push('second'));
    stop();
    emitter.emit('page.service', secret, { state: 'online' });
    expect(heard).toEqual(['second']);
  });

  it.each([undefined, null, 'listener', {}])(
    'takes only a function as a listener: %s',
    (listener) => {
      expect(() => bench().kiosk['page']?.['service']?.(listener)).toThrow(TypeError);
    },
  );
});
