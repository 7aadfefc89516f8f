import { limits } from '../rules/limits.ts';
import { unambiguousAlphabet } from '../rules/unambiguous-alphabet.ts';

/** A message as it arrived; `code` is what stands alone on a line of its text, null when nothing does. */
export interface CaughtMessage {
  readonly to: string;
  readonly from: string;
  readonly subject: string;
  readonly text: string;
  readonly code: string | null;
  /** RFC 3339. */
  readonly receivedAt: string;
}

/** Every message that was caught, in memory only: it stands for the customers' own mailboxes. */
export interface Mailbox {
  add(message: Omit<CaughtMessage, 'code'>): void;
  /** Newest first; only those to this address when one is named. */
  list(to?: string): readonly CaughtMessage[];
  clear(): void;
}

const codeLine = new RegExp(`^[${unambiguousAlphabet}]{${limits.codeLength}}$`, 'm');

export const makeMailbox = (): Mailbox => {
  let messages: readonly CaughtMessage[] = [];
  return {
    add: (message) => {
      const code = codeLine.exec(message.text.replaceAll('\r', ''))?.[0] ?? null;
      messages = [{ ...message, code }, ...messages];
    },
    list: (to) =>
      to === undefined
        ? messages
        : messages.filter((message) => message.to.toLowerCase() === to.toLowerCase()),
    clear: () => {
      messages = [];
    },
  };
};
