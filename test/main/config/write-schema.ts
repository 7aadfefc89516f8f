import { writeFileSync } from 'node:fs';
import { configJsonSchema, schemaFile } from './config-json-schema.ts';

writeFileSync(schemaFile, configJsonSchema());
