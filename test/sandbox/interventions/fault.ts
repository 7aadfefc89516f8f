/** What QA can make go wrong on the wire: the first three before the request is handled, the others after. */
export const faultsBefore = ['hang', 'status-503', 'close-before-handling'] as const;
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
