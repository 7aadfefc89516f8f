/** Where a change waits in the middle of its handling while control holds it, for tests of what is seen meanwhile. */
export interface HoldGate {
  hold(): void;
  release(): void;
  /** Resolves at once unless held. */
  pass(): Promise<void>;
}

export const makeHoldGate = (): HoldGate => {
  let opening = Promise.resolve();
  let open = (): void => {};
  return {
    hold: () => {
      open();
      const held = Promise.withResolvers<void>();
      opening = held.promise;
      open = held.resolve;
    },
    release: () => open(),
    pass: () => opening,
  };
};
