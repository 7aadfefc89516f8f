import type { KioskProfile } from '../../preload/contract/kiosk-profile.ts';

/** The kiosk of the gallery, as the address asks for it (`posture=laptop`, `practice=yes`) and as its state needs it. */
export const galleryProfile = (
  asked: URLSearchParams,
  needed: Partial<KioskProfile> = {},
): KioskProfile => ({
  posture: asked.get('posture') === 'laptop' ? 'laptop' : 'kiosk',
  flows: ['selfcare'],
  locales: ['ja', 'en'],
  support: { email: 'support@shop.example', phone: '0120-000-000', hours: '10:00–19:00' },
  idle: { idleSeconds: 60, warningSeconds: 30 },
  securityCodeInCounter: 'not-asked',
  lockedStaff: null,
  lostPage: null,
  pending: [],
  clockAheadMilliseconds: 0,
  practice: asked.get('practice') === 'yes',
  service: { state: 'online' },
  build: 'production',
  relaxed: [],
  staffPanel: 'absent',
  limits: [],
  ...needed,
});
