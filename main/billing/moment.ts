import { z } from 'zod';

/** A timestamp of the contract: RFC 3339 with offset. */
export const moment = z.iso.datetime({ offset: true });
