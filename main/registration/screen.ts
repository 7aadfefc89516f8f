import type { StaffWork } from '../../preload/contract/staff-work.ts';

/** Who has the screen during a session. While it is not whoever logged in, main keeps their work, in memory alone. */
export type Screen =
  | { readonly state: 'in-use' }
  /** A customer types their card. */
  | { readonly state: 'handed-over'; readonly work: StaffWork }
  /** Whoever comes by. */
  | { readonly state: 'locked'; readonly work: StaffWork };

/** Where staff start, and start again when nothing is known of their work. */
export const startOfWork: StaffWork = { kind: 'list', listing: { query: '', cursors: [null] } };
