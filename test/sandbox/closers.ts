type Close = () => unknown;

/** What has been opened, to be closed in the opposite order; a second time nothing happens. */
export interface Closers {
  add(close: Close): void;
  closeAll(): Promise<void>;
}

export const makeClosers = (): Closers => {
  let pending: Close[] = [];
  return {
    add: (close) => {
      pending.push(close);
    },
    closeAll: async () => {
      const closing = pending.reverse();
      pending = [];
      for (const close of closing) await close();
    },
  };
};
