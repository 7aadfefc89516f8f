import { X509Certificate } from 'node:crypto';
import type { Stats } from 'node:fs';
import { parseDocument } from 'yaml';
import type { ConfigFiles } from '../../main/config/load-config.ts';

const writableByOthers = 0o022;
const readableByAll = 0o004;

/** Members that a JSON text has twice, of which parsers take the last: JSON is YAML, whose parsers tell. */
export const repeatedMembers = (text: string): readonly string[] =>
  parseDocument(text)
    .errors.filter(({ code }) => code === 'DUPLICATE_KEY')
    .map(
      ({ linePos }) =>
        `line ${linePos?.[0].line ?? '?'} names a member that is there already, and only the last one counts`,
    );

/** What is unwise about who may read and write the file. Modes say nothing on Windows. */
export const modeAdvice = (
  { mode }: Pick<Stats, 'mode'>,
  { config }: Pick<ConfigFiles, 'config'>,
  platform: NodeJS.Platform,
): readonly string[] => {
  if (platform === 'win32') return [];
  return [
    ...((mode & writableByOthers) === 0
      ? []
      : ['the file can be changed by others than its owner: chmod go-w']),
    ...((mode & readableByAll) === 0 || config.staffPinHash === null
      ? []
      : [
          'the file can be read by every account of this machine, and holds staffPinHash: chmod o-r, and give it the group of the kiosk’s account',
        ]),
  ];
};

/** What is unwise about the CA files. `now` in milliseconds since 1970. */
export const authorityAdvice = (files: ConfigFiles, now: number): readonly string[] => {
  const authorities = {
    'billing.caFile': files.certificateAuthority,
    'telemetry.caFile': files.telemetryAuthority,
    'updates.caFile': files.updatesAuthority,
  };
  return Object.entries(authorities).flatMap(([member, pem]) => {
    const until = pem === null ? null : new X509Certificate(pem).validToDate;
    return until === null || until.getTime() > now
      ? []
      : [`${member} holds a certificate that has expired (${until.toISOString()})`];
  });
};
