/** Why the gate turned a call away. The page learns this word and nothing else. */
export type RefusalCode = 'sender' | 'input' | 'flood' | 'internal';

/**
 * What the page's promise is rejected with. It carries no stack and no cause, since Electron prints and sends along
 * whatever an error carries.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(code: RefusalCode) {
    super(code);
    // SECURITY: no stack traces: neither the page nor the terminal learns how main is built.
    this.stack = `Refusal: ${code}`;
  }
}
