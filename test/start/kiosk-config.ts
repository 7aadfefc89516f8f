import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** How a kiosk reaches a sandbox backend. */
export interface SandboxAddress {
  /** Ends in `/v1`. */
  readonly baseUrl: string;
  /** PEM file with the certificate authority that the sandbox made itself. */
  readonly caFile: string;
}

const practiceConfig = {
  kioskId: 'practice-1',
  posture: 'kiosk',
  flows: ['selfcare', 'counter'],
  support: { email: 'support@shop.example', phone: '0120-000-000', hours: '10:00-19:00' },
};

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A person's configuration with the backend's address replaced. Null when the file is none; the app says why. */
async function readGiven(file: string): Promise<Record<string, unknown> | null> {
  try {
    const given: unknown = JSON.parse(await readFile(file, 'utf8'));
    return isObject(given) ? given : null;
  } catch {
    return null;
  }
}

/**
 * Writes the configuration that points a kiosk to the sandbox: one of our own, or `givenFile` with its backend replaced.
 * Answers the file to start with: `givenFile` itself when it cannot be read, so that the app names its faults.
 */
export async function writeSandboxConfig(
  dataFolder: string,
  sandbox: SandboxAddress,
  givenFile: string | null,
): Promise<string> {
  const given: Record<string, unknown> | null =
    givenFile === null ? practiceConfig : await readGiven(givenFile);
  if (given === null) return givenFile ?? '';
  const billing = isObject(given['billing']) ? given['billing'] : {};
  const { baseUrl, caFile } = sandbox;
  const config = {
    ...given,
    billing: { ...billing, baseUrl, caFile, publicKeyPins: [], encryptionKeyThumbprints: [] },
  };
  const file = join(dataFolder, 'kiosk-config.json');
  await writeFile(file, `${JSON.stringify(config, null, 2)}\n`);
  return file;
}
