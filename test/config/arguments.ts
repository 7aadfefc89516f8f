import { parseArgs } from 'node:util';

/** Where a server listens. */
export interface HostAddress {
  readonly host: string;
  readonly port: number;
}

export type ConfigArguments =
  | { readonly kind: 'check'; readonly file: string }
  | { readonly kind: 'hash-pin' }
  | {
      readonly kind: 'tell-pins';
      readonly address: HostAddress;
      /** PEM file with the authority to trust; null trusts what the kiosk does without one. */
      readonly authorityFile: string | null;
    }
  | { readonly kind: 'refused'; readonly message: string };

export const usage = `npm run config -- check FILE
  npm run --silent config -- pin > NEW-FILE
  npm run config -- pin HOST[:PORT] [--ca FILE]`;

const refused = (message: string): ConfigArguments => ({ kind: 'refused', message });

const parse = (words: readonly string[]) => {
  try {
    return parseArgs({
      args: [...words],
      options: { ca: { type: 'string' } },
      allowPositionals: true,
    });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};

/** `HOST`, `HOST:PORT` or a whole https address; null when it is none of these. */
const readAddress = (word: string): HostAddress | null => {
  const address = word.includes('://') ? word : `https://${word}`;
  if (!URL.canParse(address)) return null;
  const { protocol, hostname, port, username } = new URL(address);
  if (protocol !== 'https:' || username !== '') return null;
  // Node takes an IPv6 address without its brackets.
  const host = hostname.replace(/^\[(.*)\]$/, '$1');
  return { host, port: port === '' ? 443 : Number(port) };
};

/** Reads the words after `npm run config --`. */
export function readConfigArguments(words: readonly string[]): ConfigArguments {
  const read = parse(words);
  if (typeof read === 'string') return refused(read);
  const { values, positionals } = read;
  const [task, first, ...rest] = positionals;
  if (task !== 'check' && task !== 'pin') return refused('Say check or pin first.');
  if (rest.length > 0) return refused(`${task} takes one word, not ${rest.length + 1}.`);
  if (task === 'check') {
    if (values.ca !== undefined) return refused('check takes no --ca: the configuration names it.');
    return first === undefined
      ? refused('Name the configuration file.')
      : { kind: 'check', file: first };
  }
  if (first === undefined) {
    return values.ca === undefined
      ? { kind: 'hash-pin' }
      : refused('--ca goes with the host whose pins are wanted.');
  }
  // SECURITY: a PIN on the command line stays in histories and is seen by everybody on the machine.
  if (/^\d+$/.test(first)) {
    return refused(
      'A PIN is never given on the command line. Say pin alone, and type it when asked.',
    );
  }
  const address = readAddress(first);
  return address === null
    ? refused('A host looks like billing.example or billing.example:8443.')
    : { kind: 'tell-pins', address, authorityFile: values.ca ?? null };
}
