import path from 'node:path';
import { z } from 'zod';
import { kioskConfigSchema } from '../../../main/config/kiosk-config.ts';

export const schemaFile = path.join(
  import.meta.dirname,
  '../../../resources/kiosk-config.schema.json',
);

/** The JSON Schema (2020-12) of the configuration file, as text. */
export const configJsonSchema = (): string =>
  `${JSON.stringify({ title: 'Madoguchi kiosk configuration', ...z.toJSONSchema(kioskConfigSchema, { io: 'input' }) }, null, 2)}\n`;
