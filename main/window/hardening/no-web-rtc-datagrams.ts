import type { CommandLine } from 'electron';

/**
 * The same for Chromium as a whole as `no-web-rtc-addresses.ts` has Electron tell each page: a page that comes before its rules finds it
 * so. To be called before the app is ready.
 */
export const denyWebRtcDatagrams = (commandLine: Pick<CommandLine, 'appendSwitch'>): void => {
  // SECURITY: no WebRTC traffic: no UDP past the proxy that nobody runs, to no server outside and to no neighbour in the shop's network (mDNS).
  commandLine.appendSwitch('webrtc-ip-handling-policy', 'disable_non_proxied_udp');
};
