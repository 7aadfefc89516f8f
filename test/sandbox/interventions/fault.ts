/**
 * What QA can make go wrong on the wire: those of the first table before the request is handled, the others after. `key-retired`
 * withdraws the encryption key while the request is on its way, and then handles it.
 */
export const faultsBefore = ['hang', 'status-503', 'close-before-handling', 'key-retired'] as const;
export const faultsAfter = [
  'close-after-handling',
  'malformed-json',
  'half-response',
  'wrong-schema',
  'slow-3s',
] as const;

export type FaultBefore = (typeof faultsBefore)[number];
export type FaultAfter = (typeof faultsAfter)[number];
export type Fault = FaultBefore | FaultAfter;

export const isFaultAfter = (fault: Fault): fault is FaultAfter =>
  faultsAfter.some((after) => after === fault);
