import type { z } from 'zod';
import type { CallDeclaration, EventDeclaration } from './declare.ts';
import type { KioskContract } from './kiosk-contract.ts';

type Member<D> =
  D extends CallDeclaration<infer Input, infer Answer>
    ? undefined extends z.input<Input>
      ? () => Promise<Answer>
      : (input: z.input<Input>) => Promise<Answer>
    : D extends EventDeclaration<infer Detail>
      ? (listener: (detail: Detail) => void) => () => void
      : never;

/**
 * What the page sees as `window.kiosk`: for each call a function that answers by a promise, for each event a function
 * that takes a listener and returns how to stop listening.
 */
export type KioskApi = {
  readonly [Group in keyof KioskContract]: {
    readonly [Name in keyof KioskContract[Group]]: Member<KioskContract[Group][Name]>;
  };
};

/** What main provides: one function for each call. */
export type KioskHandlers = {
  readonly [Group in keyof KioskContract]: {
    readonly [Name in keyof KioskContract[Group] as KioskContract[Group][Name] extends CallDeclaration
      ? Name
      : never]: KioskContract[Group][Name] extends CallDeclaration<infer Input, infer Answer>
      ? (input: z.output<Input>) => Promise<Answer> | Answer
      : never;
  };
};

/** The channel of a call or event, e.g. `login.verify`. */
export const channelOf = (group: string, name: string): string => `${group}.${name}`;
