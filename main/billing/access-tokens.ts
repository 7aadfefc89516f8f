import type { Problem } from '../../preload/contract/problem.ts';

export type AccessAnswer =
  | { readonly state: 'open'; readonly accessToken: string }
  | { readonly state: 'closed'; readonly problem: Problem };

/** Where a call gets its access token from. */
export interface AccessTokens {
  current(): Promise<AccessAnswer>;
  /** Another token than the one that the backend has just refused as expired. */
  renewed(refusedToken: string): Promise<AccessAnswer>;
  /** Aborted once the session is over: nothing more is sent in its name. */
  readonly ended: AbortSignal;
}
