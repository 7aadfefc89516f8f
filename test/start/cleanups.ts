/** What has to be undone at the end, in the reverse order of its making. */
export interface Cleanups {
  add(undo: () => Promise<void> | void): void;
  /** Undoes everything once. What fails is told to `say` and keeps nothing else from being undone. */
  run(): Promise<void>;
}

export function createCleanups(say: (line: string) => void): Cleanups {
  const undos: (() => Promise<void> | void)[] = [];
  return {
    add: (undo) => {
      undos.push(undo);
    },
    run: async () => {
      for (let undo = undos.pop(); undo !== undefined; undo = undos.pop()) {
        try {
          await undo();
        } catch (error) {
          say(`Cleaning up: ${error instanceof Error ? error.message : String(error)}`);
        }
      }
    },
  };
}
