import path from 'node:path';
import { faultsOf } from './config-faults.ts';
import { type KioskConfig, kioskConfigSchema } from './kiosk-config.ts';
import { readAuthorities } from './named-authorities.ts';
import { parseJson } from './parse-json.ts';
import { readText } from './read-text.ts';

/** A configuration with all that it names. */
export interface ConfigFiles {
  readonly config: KioskConfig;
  /** Contents of `billing.caFile`, PEM; null when none is configured. */
  readonly certificateAuthority: string | null;
  /** Contents of `telemetry.caFile`, PEM; null when none is configured. */
  readonly telemetryAuthority: string | null;
  /** Contents of `updates.caFile`, PEM; null when none is configured. */
  readonly updatesAuthority: string | null;
  /** All that was read: the configuration, and the CA files if there are any. Absolute paths. */
  readonly files: readonly string[];
}

export type LoadedConfig =
  | ({ readonly state: 'loaded' } & ConfigFiles)
  /** Exit code 2; every fault at once, each a line for the operator. */
  | { readonly state: 'refused'; readonly faults: readonly string[] };

const refused = (...faults: readonly string[]): LoadedConfig => ({ state: 'refused', faults });

/** Reads and checks the configuration file, and the CA files that it names. */
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
  const { found, faults } = readAuthorities(path.dirname(file), json.value);
  if (!parsed.success) {
    return refused(...faultsOf(parsed.error.issues), ...faults);
  }
  if (faults.length > 0) {
    return refused(...faults);
  }
  const named = [found.billing, found.telemetry, found.updates].filter(
    (authority) => authority !== undefined,
  );
  return {
    state: 'loaded',
    config: parsed.data,
    certificateAuthority: found.billing?.pem ?? null,
    telemetryAuthority: found.telemetry?.pem ?? null,
    updatesAuthority: found.updates?.pem ?? null,
    files: [path.resolve(file), ...named.map((authority) => authority.file)],
  };
};
