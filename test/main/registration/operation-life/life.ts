import { rmSync } from 'node:fs';
import type { OperationAnswer } from '../../../../preload/contract/operation.ts';
import { FakeClock } from '../../billing/fake-clock.ts';
import { KnownDecisions } from './known-decisions.ts';
import { type KioskRun, machineUnderModel } from './machine-under-model.ts';
import { type AskingFault, ModelBackend, type SendingFault } from './model-backend.ts';

const minute = 60_000;
const hour = 60 * minute;

export const people = [
  'customer:contract-a',
  'customer:contract-b',
  'staff:shop-1:akari',
  'staff:shop-1:takumi',
] as const;
export type Person = (typeof people)[number];

/** Something that happens to a kiosk. */
export type Happening =
  | { readonly kind: 'log-in'; readonly who: Person }
  | { readonly kind: 'decide'; readonly faults: readonly SendingFault[] }
  | { readonly kind: 'press-again' | 'ask' | 'finish' | 'lose-page' | 'quit' | 'see' }
  | { readonly kind: 'asking-fails'; readonly faults: readonly AskingFault[] }
  | { readonly kind: 'die'; readonly afterSteps: number }
  | { readonly kind: 'expire'; readonly what: 'access' | 'sessions' }
  | { readonly kind: 'disk'; readonly state: 'works' | 'full' }
  | { readonly kind: 'keychain'; readonly state: 'works' | 'gone' }
  | { readonly kind: 'line'; readonly state: 'up' | 'down' }
  | { readonly kind: 'work-ends'; readonly how: 'succeeded' | 'failed' }
  | { readonly kind: 'late-requests-arrive' }
  | { readonly kind: 'time'; readonly milliseconds: number };

/** A kiosk's life at a model backend. Throws as soon as something does not hold that must. */
export class Life {
  readonly #clock = new FakeClock();
  readonly #known: KnownDecisions;
  readonly #backend: ModelBackend;
  readonly #machine: ReturnType<typeof machineUnderModel>;
  #kiosk: KioskRun;
  #who: Person | null = null;
  #latest: { readonly key: string; readonly press: () => Promise<OperationAnswer> } | null = null;
  #diedAtLogIn = false;

  constructor() {
    this.#known = new KnownDecisions({
      operations: () => this.#backend.operations,
      isOnDisk: (key) => this.#machine.isOnDisk(key),
      unsettled: () =>
        this.#kiosk.journal
          .entries()
          .filter(({ settlement }) => settlement === null)
          .map(({ idempotencyKey }) => idempotencyKey),
    });
    this.#backend = new ModelBackend(() => this.#clock.sinceBoot() + start, this.#known.watcher);
    this.#machine = machineUnderModel(this.#clock, this.#backend);
    this.#kiosk = this.#machine.start();
  }

  dispose(): void {
    this.#kiosk.run.kill();
    rmSync(this.#machine.folder, { recursive: true });
  }

  async happens(happening: Happening): Promise<void> {
    await this.#do(happening);
    await this.#rest();
    if (this.#kiosk.run.isDead) {
      this.#lookForLostTokens();
      await this.#startAgain();
    }
    this.#lookAtPending();
  }

  /** Everything works again: all must be settled, and nothing may be left over. */
  async endsWell(): Promise<void> {
    this.#kiosk.run.dieAfter(Number.POSITIVE_INFINITY);
    this.#machine.setDisk('works');
    this.#machine.setKeychain('works');
    this.#backend.line = 'up';
    this.#backend.sending = [];
    this.#backend.asking = [];
    this.#backend.deliverLate();
    this.#backend.operations.finishWork('succeeded');
    this.#kiosk.journal.open();
    await this.#wait(this.#kiosk.registration.endOwed());
    await this.#wait(this.#kiosk.registration.resumeOrRevoke());
    await this.#pass(5 * minute);
    await this.#wait(this.#kiosk.registration.endSession('finished'));
    await this.#pass(5 * minute);
    await this.#logIn('staff:shop-1:takumi');
    await this.#pass(5 * minute);
    this.#lookAtPending();
    const pending = this.#kiosk.registration.pending();
    for (const { standing, idempotencyKey } of pending) {
      if (standing.state === 'asking' || standing.state === 'awaiting-staff') {
        throw new Error(`${idempotencyKey} is still ${standing.state}`);
      }
    }
    this.#known.mustNotBeForgotten();
    await this.#wait(this.#kiosk.registration.endSession('logged-out'));
    await this.#pass(5 * minute);
    const left = this.#machine.vaults.filter(({ content }) => content !== null);
    if (left.length > 0) {
      throw new Error(`${left.length} sessions lie in the keychain`);
    }
    const live = this.#backend.sessions.live;
    if (live.length > 0 && !this.#known.wasSessionLost && !this.#diedAtLogIn) {
      throw new Error(`${live.length} sessions live at the backend`);
    }
  }

  async #do(happening: Happening): Promise<void> {
    const { registration, run } = this.#kiosk;
    switch (happening.kind) {
      case 'log-in':
        return await this.#logIn(happening.who);
      case 'decide':
        return await this.#decide(happening.faults);
      case 'press-again':
        return this.#press();
      case 'ask':
        return this.#hear(this.#latest?.key, (key) =>
          registration.askOutcome({ idempotencyKey: key }),
        );
      case 'asking-fails':
        this.#backend.asking = [...happening.faults];
        return;
      case 'finish':
        this.#leave();
        registration.shown('attract', null);
        await this.#wait(registration.endSession('finished'));
        return;
      case 'lose-page':
        return await this.#losePage();
      case 'quit':
        await this.#wait(registration.quit());
        run.kill();
        return;
      case 'die':
        return run.dieAfter(happening.afterSteps);
      case 'see':
        return await registration.seen({
          idempotencyKeys: registration.pending().map(({ idempotencyKey }) => idempotencyKey),
        });
      case 'expire':
        if (happening.what === 'access') {
          this.#backend.sessions.expireAccess();
        } else {
          this.#known.sessionLost();
          this.#backend.sessions.expireAll();
        }
        return;
      case 'disk':
        return this.#machine.setDisk(happening.state);
      case 'keychain':
        // A refresh whose tokens cannot be kept loses the session.
        this.#known.sessionLost();
        this.#machine.setKeychain(happening.state);
        if (happening.state === 'works') {
          await this.#wait(registration.endOwed());
          await this.#wait(registration.resumeOrRevoke());
        }
        return;
      case 'line':
        this.#backend.line = happening.state;
        return;
      case 'work-ends':
        return this.#backend.operations.finishWork(happening.how);
      case 'late-requests-arrive':
        return this.#backend.deliverLate();
      case 'time':
        return await this.#pass(happening.milliseconds);
    }
  }

  async #logIn(who: Person): Promise<void> {
    this.#leave();
    const { registration } = this.#kiosk;
    const flow = who.startsWith('staff') ? 'counter' : 'selfcare';
    await this.#wait(registration.logIn({ flow, loginId: who, password: 'secret' }));
    const answer = await this.#wait(registration.verify({ code: '123456' }));
    this.#who = answer?.state === 'logged-in' ? who : null;
    // Whoever dies between the backend's answer and the keychain leaves a session that only the backend can end.
    this.#diedAtLogIn ||= this.#kiosk.run.isDead;
  }

  async #decide(faults: readonly SendingFault[]): Promise<void> {
    const who = this.#who;
    const { registration } = this.#kiosk;
    const prepared = await this.#wait(registration.prepare());
    if (who === null || prepared?.state !== 'prepared') {
      return;
    }
    const { idempotencyKey } = prepared;
    const label = { brand: 'visa', lastFour: '1111' };
    const input = { idempotencyKey, label, encryptedCard: 'a.b.c.d.e' };
    const person = { name: '青柳', phone: '090-0000-1201' };
    this.#known.decided(idempotencyKey, who.split(':')[1] ?? '');
    this.#backend.sending = [...faults];
    this.#latest = {
      key: idempotencyKey,
      press: () =>
        who.startsWith('staff')
          ? this.#kiosk.registration.registerCustomer({ ...input, ...person })
          : this.#kiosk.registration.registerCard(input),
    };
    this.#press();
  }

  /** Nobody presses again who has been told that it was carried out. */
  #press(): void {
    if (this.#latest !== null && this.#known.isKnownCarriedOut(this.#latest.key)) {
      return;
    }
    this.#hear(this.#latest?.key, (key) => {
      this.#known.pressed(key);
      return this.#latest?.press() ?? Promise.resolve({ state: 'unknown' });
    });
  }

  /** The page asks, and shows what it hears, if it is still there. */
  #hear(key: string | undefined, ask: (key: string) => Promise<OperationAnswer>): void {
    if (key === undefined) {
      return;
    }
    const { run, registration } = this.#kiosk;
    const page = this.#latest;
    registration.shown('submitting', null);
    const hear = (answer: OperationAnswer): void => {
      if (run.isDead || this.#latest !== page || this.#who === null) {
        return;
      }
      this.#known.told(key, answer);
      if (isDefinite(answer)) {
        registration.shown('complete', key);
      } else {
        registration.shown('outcome-unknown', null);
      }
      if (!run.isDead && isDefinite(answer)) {
        this.#known.read(key);
      }
    };
    void ask(key)
      .then(hear)
      .catch((error: unknown) => this.#known.broken(error));
  }

  async #losePage(): Promise<void> {
    const { registration } = this.#kiosk;
    this.#latest = null;
    await this.#wait(registration.losePage('crashed'));
    const lost = registration.lostPage();
    if (lost === null) {
      this.#leave();
      return;
    }
    const key = lost.decision.idempotencyKey;
    // The new page has nothing that it could send.
    this.#latest = { key, press: () => registration.askOutcome({ idempotencyKey: key }) };
    this.#hear(key, (asked) => registration.askOutcome({ idempotencyKey: asked }));
  }

  #leave(): void {
    this.#who = null;
    this.#latest = null;
  }

  /** Whoever dies between the backend's answer to a refresh and the keychain leaves a session that nobody can ask in any more. */
  #lookForLostTokens(): void {
    const kept = this.#machine.vaults.map(({ content }) => content?.accessToken);
    if (this.#backend.sessions.refreshed.some((accessToken) => !kept.includes(accessToken))) {
      this.#known.sessionLost();
    }
  }

  async #startAgain(): Promise<void> {
    this.#leave();
    this.#kiosk = this.#machine.start();
    if (this.#kiosk.isReady) {
      await this.#wait(this.#kiosk.registration.resumeOrRevoke());
    }
  }

  #lookAtPending(): void {
    for (const { idempotencyKey, standing } of this.#kiosk.registration.pending()) {
      this.#known.shown(idempotencyKey, standing);
    }
  }

  /** Until nothing goes on any more but waiting. */
  async #rest(): Promise<void> {
    await new Promise(setImmediate);
    this.#known.mustBeWhole();
  }

  /** Lets time go on until there is an answer; null when the kiosk dies before. */
  async #wait<Value>(work: Promise<Value>): Promise<Value | null> {
    let answer: { readonly value: Value } | null = null;
    void work.then((value) => {
      answer = { value };
    });
    for (let waited = 0; waited < 120; waited += 1) {
      await this.#rest();
      const answered = answer as { readonly value: Value } | null;
      if (answered !== null) {
        return answered.value;
      }
      if (this.#kiosk.run.isDead) {
        return null;
      }
      this.#clock.advance(500);
    }
    throw new Error('no answer within a minute');
  }

  async #pass(milliseconds: number): Promise<void> {
    const step = milliseconds > hour ? 10 * minute : 1_000;
    for (let left = milliseconds; left > 0; left -= step) {
      this.#clock.advance(Math.min(step, left));
      this.#backend.operations.forgetOld();
      await this.#rest();
    }
    if (milliseconds > 20 * hour) {
      this.#known.tooOld();
    }
  }
}

const start = Date.parse('2026-11-21T09:00:00Z');

const isDefinite = ({ state }: OperationAnswer): boolean =>
  state === 'carried-out' || state === 'failed';
