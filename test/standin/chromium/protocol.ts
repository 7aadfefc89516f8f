import type { Protocol } from '../../../node_modules/playwright-core/types/protocol.d.ts';

/** The Chrome DevTools Protocol as Playwright's type definitions describe it. */
export type { Protocol } from '../../../node_modules/playwright-core/types/protocol.d.ts';

export type CommandName = keyof Protocol.CommandParameters;
export type Parameters<Name extends CommandName> = Protocol.CommandParameters[Name];
export type Result<Name extends CommandName> = Protocol.CommandReturnValues[Name];
export type Events = Protocol.EventMap;
