/** What a fresh sandbox holds. */
export const seedNames = ['demo', 'empty', 'many'] as const;

export type SeedName = (typeof seedNames)[number];

/** Somebody who may log in, printed at the start: invented people, so nothing is given away. */
export interface DemoLogin {
  readonly flow: 'selfcare' | 'counter';
  readonly loginId: string;
  readonly password: string;
  /** Where the code goes: registered with the contract in `selfcare`, to be typed in `counter`. */
  readonly emailAddress: string;
  readonly note: string;
}

/** Somebody with a contract of their own, for flow `selfcare`. */
export interface SeedCustomer extends DemoLogin {
  readonly contractLabel: string;
  readonly standing: 'open' | 'locked';
  /** A published test number that is the payment method from the start, since this day (RFC 3339). */
  readonly card: { readonly number: string; readonly brand: string; readonly since: string } | null;
}

export interface SeedStaff extends DemoLogin {
  readonly displayName: string;
}

/** A customer with a card on file at a shop; `number` is a published test number. */
export interface SeedCardOnFile {
  readonly name: string;
  readonly phone: string;
  readonly number: string;
}

/** A shop with its staff and its customers, the first on file first, for flow `counter`. */
export interface SeedShop {
  readonly shopId: string;
  readonly shopName: string;
  readonly mailDomains: readonly string[];
  readonly staff: readonly SeedStaff[];
  readonly customers: readonly SeedCardOnFile[];
}

export interface Seed {
  readonly customers: readonly SeedCustomer[];
  readonly shops: readonly SeedShop[];
}
