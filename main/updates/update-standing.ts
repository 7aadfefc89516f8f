import type { UpdateFault } from './update-fault.ts';

/** How this kiosk stands to newer versions, for those who watch over it. */
export type UpdateStanding =
  /** It looks for none: no feed is configured, or this build is not exchanged by itself. */
  | { readonly state: 'off' }
  /** It has not looked since it started. */
  | { readonly state: 'not-looked' }
  /** Nothing newer is meant for it. */
  | { readonly state: 'up-to-date' }
  /** Downloaded: it is handed over once nobody is there, at an hour for it. */
  | { readonly state: 'downloaded'; readonly version: string }
  /** Handed over to whoever installs it, who has not: it is handed over again later. */
  | { readonly state: 'not-taken'; readonly version: string }
  /** So often in a row; it tries again later. */
  | {
      readonly state: 'failed';
      readonly problem: UpdateFault['kind'];
      readonly attempts: number;
    };
