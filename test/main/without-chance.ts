/** The text without its hashes and UUIDs (RFC 9562), in which any digits may come up by chance. */
export const withoutChance = (text: string): string =>
  text.replace(/[0-9a-f]{64}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '');
