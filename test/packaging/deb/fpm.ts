#!/usr/bin/env node
import { buildDeb } from './build-deb.ts';
import { readFpmArguments } from './fpm-arguments.ts';

/**
 * Takes fpm's place where it cannot be had: electron-builder downloads it, from outside the package registries. `CUSTOM_FPM_PATH` names
 * this file to electron-builder.
 */
await buildDeb(readFpmArguments(process.argv.slice(2)));
