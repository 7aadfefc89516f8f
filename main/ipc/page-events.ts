import type { EventDeclaration } from '../../preload/contract/declare.ts';
import { channelOf } from '../../preload/contract/kiosk-api.ts';
import type { KioskContract } from '../../preload/contract/kiosk-contract.ts';

/** For each event of the contract the function that sends it to the page. */
export type PageEvents = {
  readonly [Group in keyof KioskContract]: {
    readonly [Name in keyof KioskContract[Group] as KioskContract[Group][Name] extends EventDeclaration
      ? Name
      : never]: KioskContract[Group][Name] extends EventDeclaration<infer Detail>
      ? (detail: Detail) => void
      : never;
  };
};

/** Events to the page. `send` reaches the present page, and nobody when there is none. */
export const createPageEvents = (
  send: (channel: string, detail: unknown) => void,
): Pick<PageEvents, 'page' | 'operation' | 'session'> => ({
  page: {
    service: (service) => send(channelOf('page', 'service'), service),
    relaxed: (codes) => send(channelOf('page', 'relaxed'), codes),
    areYouThere: () => send(channelOf('page', 'areYouThere'), null),
    limits: (notices) => send(channelOf('page', 'limits'), notices),
    clockAhead: (milliseconds) => send(channelOf('page', 'clockAhead'), milliseconds),
  },
  operation: { pending: (pending) => send(channelOf('operation', 'pending'), pending) },
  session: { ended: (failure) => send(channelOf('session', 'ended'), failure) },
});
