/**
 * One spelling of all under which a login id can be typed for the same account (Unicode NFKC, no blanks around, lower case). Two parties that
 * a backend tells apart by case alone share one limit, which errs on the safe side.
 */
// SECURITY: limits: spelling an id anew gives nobody new attempts.
export const sameParty = (party: string): string => party.normalize('NFKC').trim().toLowerCase();
