import fc from 'fast-check';
import { fittingValue } from '../inputs/fitting-value.ts';
import { hostileValue } from '../inputs/hostile-value.ts';
import { nearMiss } from '../inputs/near-miss.ts';
import { type AnySender, anySender } from './any-sender.ts';
import { type ContractCall, contractCalls } from './contract-calls.ts';

export interface AnyMessage {
  readonly call: ContractCall;
  readonly from: AnySender;
  readonly inputs: readonly unknown[];
  /** Milliseconds since the message before. */
  readonly pause: number;
}

const inputsOf = (input: fc.Arbitrary<unknown>): fc.Arbitrary<readonly unknown[]> =>
  fc.oneof(
    { weight: 8, arbitrary: input.map((one) => [one]) },
    fc.constant([]),
    fc.tuple(input, hostileValue()),
    fc.array(hostileValue(), { minLength: 2, maxLength: 6 }),
  );

const anyInputs = ({ input }: ContractCall): fc.Arbitrary<readonly unknown[]> => {
  const fitting = fittingValue(input);
  return inputsOf(
    fc.oneof(
      { weight: 3, arbitrary: fitting },
      { weight: 3, arbitrary: nearMiss(fitting) },
      { weight: 2, arbitrary: hostileValue() },
    ),
  );
};

/** A message to one of these calls, from anybody, with anything. */
export const anyMessage = (
  calls: readonly ContractCall[] = contractCalls,
): fc.Arbitrary<AnyMessage> =>
  fc.constantFrom(...calls).chain((call) =>
    fc.record({
      call: fc.constant(call),
      from: anySender(),
      inputs: anyInputs(call),
      pause: fc.oneof(fc.constant(0), fc.nat(2_000)),
    }),
  );
