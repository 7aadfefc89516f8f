import type { Build, PostureCode, Strictness } from '../../preload/contract/posture.ts';

/** How strict a build for production is with each finding. */
const inProduction: Readonly<Record<PostureCode, Exclude<Strictness, 'relaxed'>>> = {
  'fuses-differ': 'refuses',
  'install-folder-writable': 'refuses',
  'configuration-writable': 'refuses',
  'keychain-in-clear': 'refuses',
  'clock-off': 'refuses',
  // Linux has none to offer, and a kiosk there can be no stricter than its system.
  'content-protection-missing': 'noted',
  'disk-nearly-full': 'refuses',
};

/** What no package lets pass. SECURITY: posture: a copy of a production build under the name of QA's is neither. */
const ofEveryPackage: ReadonlySet<PostureCode> = new Set(['fuses-differ']);

/** How strict a build is with a finding: most of what production refuses, the others let pass and say so. */
export const strictnessOf = (code: PostureCode, build: Build): Strictness => {
  const strictness = inProduction[code];
  const isStrict = build === 'production' || (build === 'qa' && ofEveryPackage.has(code));
  return strictness === 'refuses' && !isStrict ? 'relaxed' : strictness;
};
