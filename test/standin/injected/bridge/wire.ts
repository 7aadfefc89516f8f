/** A value on its way through the bridge; `index` lets later parts of the same value refer to it. */
export type WireValue =
  | { readonly kind: 'value'; readonly value: unknown; readonly index?: number }
  | { readonly kind: 'seen'; readonly index: number }
  | { readonly kind: 'own-function'; readonly id: number; readonly index: number }
  | { readonly kind: 'function'; readonly id: number; readonly index: number }
  | { readonly kind: 'promise'; readonly id: number; readonly index: number }
  | { readonly kind: 'error'; readonly message: string; readonly index: number }
  | { readonly kind: 'array'; readonly items: WireValue[]; readonly index: number }
  | {
      readonly kind: 'object';
      readonly keys: string[];
      readonly items: WireValue[];
      readonly index: number;
    };

/** The answer to one synchronous message. */
export type WireReply = { readonly result?: WireValue; readonly failure?: string };

/** What one half of the bridge says to the other. */
export type WireMessage =
  | { readonly say: 'reply'; readonly reply: WireReply }
  | { readonly say: 'call'; readonly id: number; readonly parameters: WireValue }
  | {
      readonly say: 'settle';
      readonly id: number;
      readonly outcome: 'fulfilled' | 'rejected';
      readonly value: WireValue;
    }
  | { readonly say: 'expose'; readonly key: string; readonly api: WireValue };

/** `isolated` is the preload's world, `main` the page's. */
export type BridgeSide = 'main' | 'isolated';
