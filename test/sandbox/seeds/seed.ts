/** What a fresh sandbox holds. `many` belongs to flow `counter`, which is not served yet. */
export const seedNames = ['demo', 'empty', 'many'] as const;

export type SeedName = (typeof seedNames)[number];

/** Somebody who may log in, printed at the start: invented people, so nothing is given away. */
export interface DemoLogin {
  readonly flow: 'selfcare';
  readonly loginId: string;
  readonly password: string;
  readonly emailAddress: string;
  readonly note: string;
}

export interface SeedCustomer extends DemoLogin {
  readonly contractLabel: string;
  readonly standing: 'open' | 'locked';
  /** A published test number that is the payment method from the start, since this day (RFC 3339). */
  readonly card: { readonly number: string; readonly brand: string; readonly since: string } | null;
}
