import type { WebContents } from 'electron';

/** WebRTC, which the page does not use, opens no sockets of its own. */
export const limitWebRtc = (contents: Pick<WebContents, 'setWebRTCIPHandlingPolicy'>): void => {
  // SECURITY: no WebRTC traffic: UDP that would bypass the refusal of requests is off, and no address is revealed.
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
};
