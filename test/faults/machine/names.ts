import dns from 'node:dns';

/**
 * Makes the process's resolver fail as long as `gone` says so, as one does that has lost its server. Everything that looks up a name in
 * this process goes through it.
 */
export const loseNames = (gone: () => boolean): void => {
  const { lookup } = dns;
  const replacement = (...parameters: Parameters<typeof lookup>): void => {
    const [hostname] = parameters;
    const answer: unknown = parameters.at(-1);
    if (gone() && typeof answer === 'function') {
      const failed = Object.assign(new Error(`getaddrinfo ENOTFOUND ${hostname}`), {
        code: 'ENOTFOUND',
        syscall: 'getaddrinfo',
        hostname,
      });
      process.nextTick(answer as (error: Error) => void, failed);
      return;
    }
    lookup(...parameters);
  };
  Object.assign(dns, { lookup: replacement });
};
