import fc from 'fast-check';

/** A property holds, or fails, the same way each time that the unit tests run; `PROPERTY_SEED` asks for another way. Chance belongs to `npm run fuzz`. */
fc.configureGlobal({ seed: Number(process.env['PROPERTY_SEED'] ?? 7) });
