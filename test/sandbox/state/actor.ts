/** Whose operations belong together: any session of the same contract or shop may ask for them. */
export interface Scope {
  readonly kind: 'contract' | 'shop';
  /** A contract ID or a shop ID. */
  readonly id: string;
}

/** Who a session acts for, and by which login. */
export type Actor =
  | { readonly kind: 'customer'; readonly loginId: string; readonly contractId: string }
  | { readonly kind: 'staff'; readonly loginId: string; readonly shopId: string };

export type CustomerActor = Extract<Actor, { kind: 'customer' }>;
export type StaffActor = Extract<Actor, { kind: 'staff' }>;

export const scopeOf = (actor: Actor): Scope => {
  switch (actor.kind) {
    case 'customer':
      return { kind: 'contract', id: actor.contractId };
    case 'staff':
      return { kind: 'shop', id: actor.shopId };
  }
};
