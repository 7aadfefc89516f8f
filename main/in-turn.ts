/** Runs tasks one after the other, in the order they came; a task that throws does not hold up the next. */
export const createTurns = () => {
  let last: Promise<unknown> = Promise.resolve();
  return <Value>(task: () => Promise<Value>): Promise<Value> => {
    const turn = last.then(task, task);
    last = turn.catch(() => undefined);
    return turn;
  };
};
