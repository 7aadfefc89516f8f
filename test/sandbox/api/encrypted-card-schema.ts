import { z } from 'zod';

/** A JWE in compact serialisation, as far as its length; what it holds is judged later. */
export const encryptedCardSchema = z.string().min(1).max(8192);
