import { X509Certificate } from 'node:crypto';
import path from 'node:path';
import { z } from 'zod';
import { faultsOf } from './config-faults.ts';
import { type KioskConfig, kioskConfigSchema } from './kiosk-config.ts';
import { parseJson } from './parse-json.ts';
import { readText } from './read-text.ts';

/** A configuration with all that it names. */
export interface ConfigFiles {
  readonly config: KioskConfig;
  /** Contents of `billing.caFile`, PEM; null when none is configured. */
  readonly certificateAuthority: string | null;
  /** All that was read: the configuration, and the CA file if there is one. Absolute paths. */
  readonly files: readonly string[];
}

export type LoadedConfig =
  | ({ readonly state: 'loaded' } & ConfigFiles)
  /** Exit code 2; every fault at once, each a line for the operator. */
  | { readonly state: 'refused'; readonly faults: readonly string[] };

const refused = (...faults: readonly string[]): LoadedConfig => ({ state: 'refused', faults });

/** Of a configuration that may be wrong elsewhere. */
const namedAuthority = z.object({ billing: z.object({ caFile: z.string().min(1) }) });

interface Authority {
  readonly file: string;
  readonly pem: string;
}

const certificateFault = (pem: string): string | null => {
  try {
    new X509Certificate(pem);
    return null;
  } catch {
    return 'holds no certificate in PEM form';
  }
};

/** The CA file that a configuration names, or what is wrong with it; null when it names none. */
const readAuthority = (
  configFile: string,
  value: unknown,
): Authority | { readonly fault: string } | null => {
  const named = namedAuthority.safeParse(value);
  if (!named.success) {
    return null;
  }
  const file = path.resolve(path.dirname(configFile), named.data.billing.caFile);
  const read = readText(file);
  const fault = 'fault' in read ? read.fault : certificateFault(read.text);
  return 'fault' in read || fault !== null
    ? { fault: `billing.caFile: the file that it names ${fault}` }
    : { file, pem: read.text };
};

/** Reads and checks the configuration file, and the CA file that it names. */
export const loadConfig = (file: string): LoadedConfig => {
  const read = readText(file);
  if ('fault' in read) {
    return refused(`${file} ${read.fault}`);
  }
  const json = parseJson(read.text);
  if ('fault' in json) {
    return refused(`${file} ${json.fault}`);
  }
  const parsed = kioskConfigSchema.safeParse(json.value, { reportInput: true });
  const authority = readAuthority(file, json.value);
  const authorityFaults = authority !== null && 'fault' in authority ? [authority.fault] : [];
  if (!parsed.success) {
    return refused(...faultsOf(parsed.error.issues), ...authorityFaults);
  }
  if (authority !== null && 'fault' in authority) {
    return refused(...authorityFaults);
  }
  return {
    state: 'loaded',
    config: parsed.data,
    certificateAuthority: authority?.pem ?? null,
    files: [path.resolve(file), ...(authority === null ? [] : [authority.file])],
  };
};
