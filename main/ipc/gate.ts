import type { IpcMain, IpcMainInvokeEvent } from 'electron';
import type { CallDeclaration, ContractShape } from '../../preload/contract/declare.ts';
import { channelOf, type KioskHandlers } from '../../preload/contract/kiosk-api.ts';
import { kioskContract } from '../../preload/contract/kiosk-contract.ts';
import type { Log } from '../log/log.ts';
import { forgetLastMatch } from './forget-last-match.ts';
import { Refusal, type RefusalCode } from './refusal.ts';
import { createTokenBucket, type TokenBucket } from './token-bucket.ts';
import { isTrustedSender, type TrustedPage } from './trusted-sender.ts';

/** A person touches a few keys a second; a page makes about ten calls in a whole registration. */
const allowance = { burst: 40, perSecond: 10 };

export interface GateParts {
  readonly ipcMain: Pick<IpcMain, 'handle'>;
  readonly page: TrustedPage;
  readonly handlers: KioskHandlers;
  readonly log: Log;
  /** Milliseconds that never go back. */
  readonly monotonic: () => number;
}

/** Any handler. What it takes is settled by the contract's types, and at run time by the call's schema. */
type Handler = (input: never) => unknown;

/**
 * Opens the one way from the page into main: each call of the contract, and no other. Every message passes the same
 * four checks in the same order (sender, flood, input, handler); a handler has no way around them.
 */
export const openGate = ({ ipcMain, page, handlers, log, monotonic }: GateParts): void => {
  let bucket: { readonly pageId: number; readonly tokens: TokenBucket } | null = null;
  const tokensOf = (pageId: number): TokenBucket => {
    bucket =
      bucket?.pageId === pageId
        ? bucket
        : { pageId, tokens: createTokenBucket(allowance, monotonic) };
    return bucket.tokens;
  };
  const refusalsLogged = createTokenBucket(allowance, monotonic);
  const refuse = (call: string, code: RefusalCode): Refusal => {
    if (refusalsLogged.takes()) {
      log.warn('call-refused', { call, reason: code });
    }
    return new Refusal(code);
  };

  const pass = async (
    call: string,
    declaration: CallDeclaration,
    handler: Handler,
    { event, inputs }: { readonly event: IpcMainInvokeEvent; readonly inputs: readonly unknown[] },
  ): Promise<unknown> => {
    // SECURITY: sender first, in the very turn in which the message arrives.
    if (!isTrustedSender(event, page)) {
      throw refuse(call, 'sender');
    }
    // SECURITY: floods: a page that calls faster than any person could is not served.
    if (!tokensOf(event.sender.id).takes()) {
      throw refuse(call, 'flood');
    }
    // SECURITY: input: one argument, which fits the call's schema; the handler gets what the schema made of it.
    const input = declaration.input.safeParse(inputs[0]);
    // SECURITY: leak: nothing that the page has sent outlives its call in the regular expressions of a schema.
    forgetLastMatch();
    if (!input.success || inputs.length > 1) {
      throw refuse(call, 'input');
    }
    try {
      return await handler(input.data as never);
    } catch (error) {
      // SECURITY: a bug's message may hold anything: the page learns only that there was one.
      log.error('handler-failed', {
        call,
        reason: error instanceof Error ? error.name : typeof error,
      });
      throw new Refusal('internal');
    }
  };

  const groups: ContractShape = kioskContract;
  const answers: Readonly<Record<string, Readonly<Record<string, Handler>>>> = handlers;
  for (const [group, members] of Object.entries(groups)) {
    for (const [name, declaration] of Object.entries(members)) {
      const handler = answers[group]?.[name];
      if (declaration.kind === 'call' && handler !== undefined) {
        const call = channelOf(group, name);
        ipcMain.handle(call, (event, ...inputs) =>
          pass(call, declaration, handler, { event, inputs }),
        );
      }
    }
  }
};
