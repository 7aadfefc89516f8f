/** A run of main that can be killed: from then on nothing it waits for ever comes, and nothing it does has any effect. */
export class Run {
  #state: 'alive' | 'dead' = 'alive';
  #stepsLeft = Number.POSITIVE_INFINITY;

  get isDead(): boolean {
    return this.#state === 'dead';
  }

  kill(): void {
    this.#state = 'dead';
  }

  /** SIGKILL that many steps from now: at a line, a vault or a file, before or after it has done its work. */
  dieAfter(steps: number): void {
    this.#stepsLeft = steps;
  }

  /** Whether this run has lived to see the step. */
  step(): 'goes-on' | 'dead' {
    this.#stepsLeft -= 1;
    if (this.#stepsLeft < 0) {
      this.#state = 'dead';
    }
    return this.isDead ? 'dead' : 'goes-on';
  }

  async survive<Value>(work: () => Promise<Value>): Promise<Value> {
    if (this.step() === 'dead') {
      return await new Promise<never>(() => undefined);
    }
    const value = await work();
    return this.step() === 'dead' ? await new Promise<never>(() => undefined) : value;
  }

  /** For what cannot wait: throws, and the dead run makes of it what it likes. */
  surviveNow<Value>(work: () => Value): Value {
    if (this.step() === 'dead') {
      throw new Error('dead');
    }
    const value = work();
    if (this.step() === 'dead') {
      throw new Error('dead');
    }
    return value;
  }
}
