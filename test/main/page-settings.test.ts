import { describe, expect, it } from 'vitest';
import { type KioskConfig, kioskConfigSchema } from '../../main/config/kiosk-config.ts';
import { createPageSettings } from '../../main/page-settings.ts';
import { createShownScreen } from '../../main/shown-screen.ts';
import { screenNames } from '../../preload/contract/screen-name.ts';

const configWith = (locale: 'ja' | 'en'): KioskConfig =>
  kioskConfigSchema.parse({
    kioskId: 'k1',
    posture: 'kiosk',
    flows: ['selfcare'],
    billing: { baseUrl: 'https://billing.example/v1' },
    locales: [locale],
    support: { email: 'a@shop.example', phone: '0120-000-000', hours: '10-19' },
  });

const begin = () => {
  let replaced = 0;
  const screen = createShownScreen();
  const settings = createPageSettings(configWith('ja'), screen, () => {
    replaced += 1;
  });
  return { settings, shown: screen.shown, replaced: () => replaced };
};

describe('a configuration that is taken up', () => {
  it('is what the next page opens with', () => {
    const { settings } = begin();
    expect(settings.current().locales).toEqual(['ja']);
    settings.takeUp(configWith('en'));
    expect(settings.current().locales).toEqual(['en']);
  });

  it.each(screenNames.filter((screen) => screen !== 'attract'))(
    'replaces no page on %s, where somebody may stand',
    (screen) => {
      const { settings, shown, replaced } = begin();
      shown('attract');
      shown(screen);
      settings.takeUp(configWith('en'));
      expect(replaced()).toBe(0);
    },
  );

  it('replaces a page on attract at once, and once', () => {
    const { settings, shown, replaced } = begin();
    shown('attract');
    settings.takeUp(configWith('en'));
    settings.takeUp(configWith('ja'));
    expect(replaced()).toBe(1);
  });

  it('replaces no page that has shown nothing yet', () => {
    const { settings, replaced } = begin();
    settings.takeUp(configWith('en'));
    expect(replaced()).toBe(0);
  });
});
