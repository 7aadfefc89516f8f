import type { AppendOnlyFile } from '../../../main/journal/append-only-file.ts';
import type { ProblemSlug } from '../../../preload/contract/problem.ts';
import type { ScreenName } from '../../../preload/contract/screen-name.ts';
import type { FlowEvent } from '../../../renderer/flow/flow-event.ts';
import type { MachineFault } from '../machine/machine-fault.ts';

/** Everything that a kiosk's process must know to start. */
export interface KioskSettings {
  readonly kioskId: string;
  readonly flow: 'selfcare' | 'counter';
  readonly baseUrl: string;
  readonly caFile: string;
  readonly dataFolder: string;
  /** How much faster than the machine's clock time goes by for the kiosk; wall time stays as it is. */
  readonly speed: number;
  readonly timeoutSeconds: number;
  /** In force from the first moment. */
  readonly faults: readonly MachineFault[];
}

/** What a person would see of the page, as far as the matrix looks at it. */
export interface PageView {
  /** 1 for the first page of this process. */
  readonly page: number;
  readonly screen: ScreenName;
  readonly problem: ProblemSlug | null;
  /** Whether an answer is awaited. */
  readonly busy: boolean;
  /** Something is asked over the screen. */
  readonly question: boolean;
  readonly reference: string | null;
  readonly idempotencyKey: string | null;
  /** The first customer of the list that is shown. */
  readonly firstCustomerId: string | null;
  /** The last four digits of that customer's card. */
  readonly firstLastFour: string | null;
  /** Whether what the screen shows has come from the backend. */
  readonly loaded: boolean;
  readonly service: 'online' | 'offline' | 'out-of-service';
  /** What staff are told of: idempotency keys with what became of them. */
  readonly pending: readonly { readonly idempotencyKey: string; readonly state: string }[];
}

export type Command =
  | { readonly kind: 'do'; readonly event: FlowEvent }
  | { readonly kind: 'faults'; readonly faults: readonly MachineFault[] }
  | { readonly kind: 'lose-page' }
  | { readonly kind: 'hang-page' }
  | { readonly kind: 'quit' }
  | { readonly kind: 'measure-memory' }
  | { readonly kind: 'count-tokens' }
  | { readonly kind: 'erase-tokens' };

export interface Asked {
  readonly id: number;
  readonly command: Command;
}

/** One call of a file, as the machine counts them from 1. */
export interface FileCall {
  readonly number: number;
  readonly file: string;
  readonly call: keyof AppendOnlyFile;
}

export type Told =
  | { readonly kind: 'ready' }
  | { readonly kind: 'view'; readonly view: PageView }
  | { readonly kind: 'log'; readonly code: string }
  | { readonly kind: 'file'; readonly call: FileCall }
  | { readonly kind: 'done'; readonly id: number; readonly value: number | null };
