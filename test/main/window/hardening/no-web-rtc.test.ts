import { describe, expect, it } from 'vitest';
import { hardenedApp, hardenedContents } from './hardened.ts';

describe('the app', () => {
  it('hands Chromium the switch webrtc-ip-handling-policy=disable_non_proxied_udp before it is ready', () => {
    expect(hardenedApp().switches).toContain('webrtc-ip-handling-policy=disable_non_proxied_udp');
  });
});

describe('a page', () => {
  it('lets WebRTC open no socket', () => {
    expect(hardenedContents().contents.setWebRTCIPHandlingPolicy.mock.calls).toEqual([
      ['disable_non_proxied_udp'],
    ]);
  });
});
