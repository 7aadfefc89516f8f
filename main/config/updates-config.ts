import { z } from 'zod';
import { hoursPattern, readHoursOfDay } from './hours-of-day.ts';

const isFeedAddress = (text: string): boolean => {
  if (!URL.canParse(text)) {
    return false;
  }
  const { protocol, username, password, search, hash, pathname } = new URL(text);
  const plain = username === '' && password === '' && search === '' && hash === '';
  return protocol === 'https:' && plain && pathname.endsWith('/');
};

/** What an editor can check by the JSON Schema alone, of what `isFeedAddress` checks. */
const feedAddressPattern = '^https://[^?#@]+/$';

/** Where newer versions of the app come from. */
export const updates = z
  .strictObject({
    feedUrl: z
      .string()
      .refine(isFeedAddress, 'must be an https address that ends in /, with nothing after it')
      .meta({
        description: 'The folder of the signed feed and of the packages: https://HOST[:PORT]/…/.',
        format: 'uri',
        pattern: feedAddressPattern,
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
