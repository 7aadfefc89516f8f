/**
 * Runs in a page, alone. Does everything by which a page may have a name looked up that a content security policy knows nothing of, each
 * for a name of its own below the domain; answers those names.
 */
export const askForNames = async (domain: string): Promise<readonly string[]> => {
  const hint = (rel: string, host: string): void => {
    const link = document.createElement('link');
    link.rel = rel;
    link.href = `https://${host}/`;
    document.head.append(link);
  };
  const askServer = async (url: string): Promise<void> => {
    const server = { urls: url, username: 'x', credential: 'x' };
    const connection = new RTCPeerConnection({ iceServers: [server] });
    connection.createDataChannel('x');
    await connection.setLocalDescription(await connection.createOffer());
  };
  const tricks = {
    'dns-prefetch': (host: string) => hint('dns-prefetch', host),
    preconnect: (host: string) => hint('preconnect', host),
    stun: (host: string) => askServer(`stun:${host}`),
    turn: (host: string) => askServer(`turn:${host}?transport=tcp`),
  };
  const asked: string[] = [];
  for (const [name, trick] of Object.entries(tricks)) {
    asked.push(`${name}.${domain}`);
    await trick(`${name}.${domain}`);
  }
  return asked.toSorted();
};
