import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { text } from 'node:stream/consumers';
import type { ReadStream } from 'node:tty';
import { pinFault } from './pin-rules.ts';

export type AskedPin =
  | { readonly state: 'given'; readonly pin: string }
  /** For the person who was asked. */
  | { readonly state: 'refused'; readonly message: string };

const refused = (message: string): AskedPin => ({ state: 'refused', message });

const judged = (pin: string): AskedPin => {
  const fault = pinFault(pin);
  return fault === null ? { state: 'given', pin } : refused(fault);
};

/** Asks twice at a terminal, without showing what is typed. */
const askAtTerminal = async (terminal: ReadStream, say: Writable): Promise<AskedPin> => {
  // SECURITY: what is typed is echoed nowhere.
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({
    input: terminal,
    output: nowhere,
    terminal: true,
    historySize: 0,
  });
  const left = new AbortController();
  lines.once('SIGINT', () => left.abort());
  lines.once('close', () => left.abort());
  const ask = async (question: string): Promise<string> => {
    say.write(question);
    const answer = await lines.question('', { signal: left.signal });
    say.write('\n');
    return answer;
  };
  try {
    const judgement = judged(await ask('PIN of the staff panel: '));
    if (judgement.state === 'refused') return judgement;
    return (await ask('The same again: ')) === judgement.pin
      ? judgement
      : refused('The two are not the same.');
  } catch {
    return refused('\nNo PIN was given.');
  } finally {
    lines.close();
  }
};

const readOnce = async (input: NodeJS.ReadStream): Promise<AskedPin> =>
  judged((await text(input)).replace(/\r?\n$/, ''));

/** A PIN from a terminal, asked for twice, or from a pipe, which holds it in one line. */
export const askPin = (input: NodeJS.ReadStream, say: Writable): Promise<AskedPin> =>
  input.isTTY ? askAtTerminal(input as ReadStream, say) : readOnce(input);
