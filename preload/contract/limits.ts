/** Whose attempts are counted: those at one account, of one customer, by one member of staff, or on the whole kiosk. */
export type LimitedParty = 'account' | 'customer' | 'staff' | 'kiosk';

/** What is limited: failed log ins, wrong one-time codes, different cards. */
export type LimitedAct = 'log-ins' | 'codes' | 'cards';

/** A limit of the kiosk's own was reached: for staff to know that somebody may be trying out passwords or cards. */
export interface LimitNotice {
  readonly act: LimitedAct;
  readonly party: LimitedParty;
  /** RFC 3339, in UTC. */
  readonly at: string;
}
