import { z } from 'zod';
import type { Tokens } from './billing.ts';

/** A token fits into a header (RFC 6750, section 2.1). */
const token = z
  .string()
  .max(8192)
  .regex(/^[\w\-.~+/]+=*$/);

export const wireTokens = z.object({
  accessToken: token,
  refreshToken: token,
  expiresInSeconds: z.number(),
});

/** When a token expires is for the backend to say; the kiosk's clock is not asked. */
export const tokensOf = (wire: z.infer<typeof wireTokens>): Tokens => ({
  accessToken: wire.accessToken,
  refreshToken: wire.refreshToken,
});
