import type { ContractShape } from './contract/declare.ts';
import { channelOf } from './contract/kiosk-api.ts';

/** The two members of Electron's `ipcRenderer` that the border needs. */
export interface Wire {
  invoke(channel: string, ...args: unknown[]): Promise<unknown>;
  on(channel: string, listener: (event: unknown, detail: unknown) => void): unknown;
  removeListener(channel: string, listener: (event: unknown, detail: unknown) => void): unknown;
}

const isListener = (argument: unknown): argument is (detail: unknown) => void =>
  typeof argument === 'function';

type Exposed = Readonly<Record<string, Readonly<Record<string, (argument?: unknown) => unknown>>>>;

/** Builds what the page sees as `window.kiosk`: one function for each call and event of the contract, deeply frozen. */
export const exposeKiosk = (contract: ContractShape, wire: Wire): Exposed => {
  const subscribe = (channel: string, argument: unknown): (() => void) => {
    if (!isListener(argument)) {
      throw new TypeError('A listener is a function.');
    }
    // SECURITY: the page never gets Electron's event object, which leads to `ipcRenderer`: only the detail is passed on.
    const listener = (_event: unknown, detail: unknown): void => argument(detail);
    wire.on(channel, listener);
    return () => {
      wire.removeListener(channel, listener);
    };
  };

  const groups = Object.entries(contract).map(([group, members]) => {
    const functions = Object.entries(members).map(([name, declaration]) => {
      const channel = channelOf(group, name);
      return [
        name,
        declaration.kind === 'call'
          ? (input?: unknown) => wire.invoke(channel, input)
          : (listener?: unknown) => subscribe(channel, listener),
      ] as const;
    });
    return [group, Object.freeze(Object.fromEntries(functions))] as const;
  });
  return Object.freeze(Object.fromEntries(groups));
};
