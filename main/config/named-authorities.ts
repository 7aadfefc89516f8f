import { X509Certificate } from 'node:crypto';
import path from 'node:path';
import { z } from 'zod';
import { readText } from './read-text.ts';

/** The members by which a configuration names CA files. */
const members = ['billing', 'telemetry', 'updates'] as const;
type Member = (typeof members)[number];

/** A CA file with its contents (PEM). */
export interface Authority {
  readonly file: string;
  readonly pem: string;
}

export interface NamedAuthorities {
  /** By the member that names them; those that none is named for, or that cannot be used, are missing. */
  readonly found: Readonly<Partial<Record<Member, Authority>>>;
  /** For the operator, a line each. */
  readonly faults: readonly string[];
}

const naming = z.object({ caFile: z.string().min(1) });

const certificateFault = (pem: string): string | null => {
  try {
    new X509Certificate(pem);
    return null;
  } catch {
    return 'holds no certificate in PEM form';
  }
};

/** Reads the CA files that a configuration names, be it wrong elsewhere. `folder`: relative paths begin there. */
export const readAuthorities = (folder: string, config: unknown): NamedAuthorities => {
  const found: Partial<Record<Member, Authority>> = {};
  const faults: string[] = [];
  for (const member of members) {
    const named = z.object({ [member]: naming }).safeParse(config).data?.[member];
    if (named !== undefined) {
      const file = path.resolve(folder, named.caFile);
      const read = readText(file);
      const fault = 'fault' in read ? read.fault : certificateFault(read.text);
      if ('fault' in read || fault !== null) {
        faults.push(`${member}.caFile: the file that it names ${fault}`);
      } else {
        found[member] = { file, pem: read.text };
      }
    }
  }
  return { found, faults };
};
