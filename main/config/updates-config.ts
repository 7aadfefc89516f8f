import { z } from 'zod';
import { hoursPattern, readHoursOfDay } from './hours-of-day.ts';
import { httpsPattern, isHttpsAddress } from './https-address.ts';

/** Where newer versions of the app come from. */
export const updates = z
  .strictObject({
    feedUrl: z
      .string()
      .refine(
        (text) => isHttpsAddress(text, '/'),
        'must be an https address that ends in /, with nothing after it',
      )
      .meta({
        description: 'The folder of the signed feed and of the packages: https://HOST[:PORT]/…/.',
        format: 'uri',
        pattern: httpsPattern('/'),
      }),
    caFile: z
      .string()
      .min(1)
      .nullable()
      .default(null)
      .describe(
        'PEM file with the authority that the server’s certificate must come from. A relative path begins at the folder of this file. null takes the authorities of the system.',
      ),
    installHours: z
      .string()
      .refine(
        (text) => readHoursOfDay(text) !== null,
        'must be two different times of day, such as 02:00-05:00',
      )
      .meta({ pattern: hoursPattern })
      .nullable()
      .default('02:00-05:00')
      .describe(
        'When the kiosk may end for an update, in local time: HH:MM-HH:MM. null: whenever nobody is there.',
      ),
  })
  .describe('Where newer versions of the app come from, and when they may be installed.');
