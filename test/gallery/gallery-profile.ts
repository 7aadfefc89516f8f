import type { KioskProfile } from '../../preload/contract/kiosk-profile.ts';
import { locales } from '../../preload/contract/locale.ts';

/** A production build, unless asked otherwise (`build=qa`, `build=development`); the others overlook something. */
export const buildAsked = (build: string | null): Pick<KioskProfile, 'build' | 'relaxed'> =>
  build === 'qa' || build === 'development'
    ? { build, relaxed: ['install-folder-writable', 'keychain-in-clear'] }
    : { build: 'production', relaxed: [] };

/** The kiosk of the gallery, as the address asks for it (`posture=laptop`, `practice=yes`) and as its state needs it. */
export const galleryProfile = (
  asked: URLSearchParams,
  needed: Partial<KioskProfile> = {},
): KioskProfile => ({
  posture: asked.get('posture') === 'laptop' ? 'laptop' : 'kiosk',
  flows: ['selfcare'],
  locales,
  support: { email: 'support@shop.example', phone: '0120-000-000', hours: '10:00–19:00' },
  idle: { idleSeconds: 60, warningSeconds: 30 },
  night: null,
  securityCodeInCounter: 'not-asked',
  lockedStaff: null,
  lostPage: null,
  pending: [],
  clockAheadMilliseconds: 0,
  practice: asked.get('practice') === 'yes',
  service: { state: 'online' },
  ...buildAsked(asked.get('build')),
  staffPanel: 'absent',
  limits: [],
  ...needed,
});
