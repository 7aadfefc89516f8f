import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { faultsOf } from './config-faults.ts';
import { type KioskConfig, kioskConfigSchema } from './kiosk-config.ts';

export type LoadedConfig =
  | {
      readonly state: 'loaded';
      readonly config: KioskConfig;
      /** Contents of `billing.caFile`, PEM; null when none is configured. */
      readonly certificateAuthority: string | null;
    }
  /** Exit code 2; every fault at once, each a line for the operator. */
  | { readonly state: 'refused'; readonly faults: readonly string[] };

type Read = { readonly text: string } | { readonly fault: string };

const readText = (file: string): Read => {
  try {
    return { text: readFileSync(file, 'utf8').replace(/^\uFEFF/, '') };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
    return { fault: code === 'ENOENT' ? 'there is no such file' : `cannot be read (${code})` };
  }
};

const parseJson = (text: string): { readonly value: unknown } | { readonly fault: string } => {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    const [where] = /line \d+ column \d+/.exec(error instanceof Error ? error.message : '') ?? [];
    return { fault: `is not valid JSON${where === undefined ? '' : `: see ${where}`}` };
  }
};

const certificateFault = (pem: string): string | null => {
  try {
    new X509Certificate(pem);
    return null;
  } catch {
    return 'holds no certificate in PEM form';
  }
};

const refused = (...faults: readonly string[]): LoadedConfig => ({ state: 'refused', faults });

/** Reads and checks the configuration file, and the CA file that it names. */
export const loadConfig = (file: string): LoadedConfig => {
  const read = readText(file);
  if ('fault' in read) {
    return refused(`${file}: ${read.fault}`);
  }
  const json = parseJson(read.text);
  if ('fault' in json) {
    return refused(`${file}: ${json.fault}`);
  }
  const parsed = kioskConfigSchema.safeParse(json.value, { reportInput: true });
  if (!parsed.success) {
    return refused(...faultsOf(parsed.error.issues));
  }
  const config = parsed.data;
  if (config.billing.caFile === null) {
    return { state: 'loaded', config, certificateAuthority: null };
  }
  const authority = readText(path.resolve(path.dirname(file), config.billing.caFile));
  const fault = 'fault' in authority ? authority.fault : certificateFault(authority.text);
  return 'fault' in authority || fault !== null
    ? refused(`billing.caFile ${fault}`)
    : { state: 'loaded', config, certificateAuthority: authority.text };
};
