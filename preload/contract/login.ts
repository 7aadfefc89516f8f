import type { Failure } from './problem.ts';

/** The one-time code that is on its way. Seconds count from the moment the answer arrives. */
export interface CodeDetails {
  readonly length: number;
  readonly alphabet: 'digits' | 'alphanumeric';
  readonly expiresInSeconds: number;
  readonly resendableInSeconds: number;
}

export interface CodeSent {
  readonly state: 'code-sent';
  readonly maskedAddress: string;
  readonly code: CodeDetails;
}

export type LogInAnswer = CodeSent | { readonly state: 'address-required' } | Failure;
export type SendCodeAnswer = CodeSent | Failure;

/** Who is logged in, as the backend labels them. */
export type Actor = CustomerActor | StaffActor;

export interface CustomerActor {
  readonly kind: 'customer';
  readonly contractLabel: string;
}

export interface StaffActor {
  readonly kind: 'staff';
  readonly displayName: string;
  readonly shopName: string;
}

export type VerifyAnswer = { readonly state: 'logged-in'; readonly actor: Actor } | Failure;
