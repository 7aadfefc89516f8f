import type { z } from 'zod';
import type { ContractShape } from '../../../preload/contract/declare.ts';
import { channelOf } from '../../../preload/contract/kiosk-api.ts';
import { kioskContract } from '../../../preload/contract/kiosk-contract.ts';

export interface ContractCall {
  readonly channel: string;
  readonly group: string;
  readonly name: string;
  readonly input: z.ZodType;
}

/** Every call of the contract, as the contract itself lists them. */
export const contractCalls: readonly ContractCall[] = Object.entries(
  kioskContract as ContractShape,
).flatMap(([group, members]) =>
  Object.entries(members).flatMap(([name, declaration]) =>
    declaration.kind === 'call'
      ? [{ channel: channelOf(group, name), group, name, input: declaration.input }]
      : [],
  ),
);
