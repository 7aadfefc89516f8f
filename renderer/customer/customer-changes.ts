/** What will be sent of a change: what differs, and nothing else. At least one member is there. */
export interface CustomerChanges {
  readonly name?: string;
  readonly phone?: string;
  readonly card?: 'number' | 'expiry';
}
