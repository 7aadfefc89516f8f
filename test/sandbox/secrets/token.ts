import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits, base64url. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** SECURITY: tokens are kept only as SHA-256; with 256 random bits no salt is needed. */
export const hashToken = (token: string): string =>
  createHash('sha256').update(token).digest('base64url');
