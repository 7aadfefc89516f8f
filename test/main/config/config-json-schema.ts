import path from 'node:path';
import { z } from 'zod';
import { kioskConfigSchema } from '../../../main/config/kiosk-config.ts';

export const schemaFile = path.join(
  import.meta.dirname,
  '../../../resources/kiosk-config.schema.json',
);

const about = {
  title: 'Madoguchi kiosk configuration',
  description:
    'One file configures a kiosk. Unknown members are refused; a member that is left out has its default. The file itself names no $schema: an editor is told by its own settings which files this schema is for.',
};

/** The JSON Schema (2020-12) of the configuration file, as text. */
export const configJsonSchema = (): string =>
  `${JSON.stringify({ ...about, ...z.toJSONSchema(kioskConfigSchema, { io: 'input' }) }, null, 2)}\n`;
