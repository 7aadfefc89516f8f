import type { Build, PostureCode, Strictness } from '../../preload/contract/posture.ts';

/** How strict a build for production is with each finding. */
const inProduction: Readonly<Record<PostureCode, Exclude<Strictness, 'relaxed'>>> = {
  'fuses-differ': 'refuses',
  'install-folder-writable': 'refuses',
  'keychain-in-clear': 'refuses',
  'clock-off': 'refuses',
  // Linux has none to offer, and a kiosk there can be no stricter than its system.
  'content-protection-missing': 'noted',
  'disk-nearly-full': 'refuses',
};

/** How strict a build is with a finding: what production refuses, every other build lets pass and says so. */
export const strictnessOf = (code: PostureCode, build: Build): Strictness => {
  const strictness = inProduction[code];
  return strictness === 'refuses' && build !== 'production' ? 'relaxed' : strictness;
};
