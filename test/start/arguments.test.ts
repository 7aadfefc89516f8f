import { describe, expect, it } from 'vitest';
import { readArguments, type StartOptions } from './arguments.ts';

const defaults: StartOptions = {
  configFile: null,
  dataFolder: null,
  backend: 'embedded-sandbox',
  runtime: 'auto',
  screen: 'window',
  debuggingPort: null,
  readyFile: null,
};

describe('the words after npm start --', () => {
  it.each<[string, Partial<StartOptions>]>([
    ['', {}],
    ['--config shop.json', { configFile: 'shop.json', backend: 'as-configured' }],
    ['--config shop.json --sandbox', { configFile: 'shop.json', backend: 'embedded-sandbox' }],
    [
      '--config shop.json --no-sandbox-backend',
      { configFile: 'shop.json', backend: 'as-configured' },
    ],
    ['--data=/tmp/k --headless', { dataFolder: '/tmp/k', screen: 'headless' }],
    ['--runtime standin', { runtime: 'standin' }],
    ['--remote-debugging-port 9222', { debuggingPort: 9222 }],
    ['--remote-debugging-port=0', { debuggingPort: 0 }],
    ['--ready-file r.json', { readyFile: 'r.json' }],
  ])('understands "%s"', (line, difference) => {
    const words = line.split(' ').filter((word) => word !== '');
    expect(readArguments(words)).toEqual({
      kind: 'start',
      options: { ...defaults, ...difference },
    });
  });

  it.each([
    ['--fast', '--fast'],
    ['--no-sandbox', '--no-sandbox'],
    ['--inspect=9229', '--inspect'],
    ['stray', 'stray'],
    ['--config', '--config'],
    ['--config=', '--config'],
    ['--headless=yes', '--headless'],
    ['--runtime chrome', '--runtime'],
    ['--remote-debugging-port 65536', '--remote-debugging-port'],
    ['--remote-debugging-port nine', '--remote-debugging-port'],
    ['--sandbox --no-sandbox-backend', '--no-sandbox-backend'],
    ['--no-sandbox-backend', '--config'],
  ])('refuses "%s" and names %s', (line, name) => {
    const read = readArguments(line.split(' '));
    expect(read.kind).toBe('refused');
    expect(read).toHaveProperty('message', expect.stringContaining(name));
  });
});
