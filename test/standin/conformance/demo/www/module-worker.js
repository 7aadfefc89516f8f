import { doubled } from './part.js';

postMessage(`doubled ${doubled(21)}`);
