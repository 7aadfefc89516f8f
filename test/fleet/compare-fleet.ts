import type { BookedOperation } from '../faults/kiosk/backend.ts';
import { compareStages } from '../faults/matrix/compare-stage.ts';
import type { FleetKiosk } from './fleet-kiosk.ts';

/** One operation, as far as it can be counted by kiosk. */
export type CountedOperation = Pick<BookedOperation, 'carriedOut'> & { readonly kioskId: string };

/** Whether each kiosk has as many registrations in the books as were decided there, each carried out once. Answers what does not fit. */
export const countByKiosk = (
  operations: readonly CountedOperation[],
  kioskIds: readonly string[],
  rounds: number,
): readonly string[] => {
  const known = new Set(kioskIds);
  const strangers = operations.filter(({ kioskId }) => !known.has(kioskId)).length;
  return [
    ...(strangers === 0 ? [] : [`books: ${strangers} operations are of no kiosk of this fleet`]),
    ...kioskIds.flatMap((kioskId) => {
      const carriedOut = operations
        .filter((operation) => operation.kioskId === kioskId)
        .reduce((sum, operation) => sum + operation.carriedOut, 0);
      return carriedOut === rounds
        ? []
        : [`books: ${kioskId} has ${carriedOut} registrations, and decided ${rounds}`];
    }),
  ];
};

/** Holds the whole fleet's screens, journals and audit trails against the backend's books, and counts. */
export const compareFleet = async (
  kiosks: readonly FleetKiosk[],
  rounds: number,
): Promise<{ readonly operations: number; readonly wrong: readonly string[] }> => {
  const [first, ...others] = kiosks.map(({ stage }) => stage);
  if (first === undefined) throw new Error('a fleet has kiosks');
  const { operations } = await first.backend.books();
  const kioskIds = [first, ...others].map(({ kioskId }) => kioskId);
  const counted = countByKiosk(operations, kioskIds, rounds);
  const compared = await compareStages([first, ...others]);
  return { operations: operations.length, wrong: [...counted, ...compared] };
};
