import fc from 'fast-check';

/** Properties are tried on the same inputs everywhere; another seed is tried with TDM_ELISA_SEED. */
const seed = Number(process.env['TDM_ELISA_SEED'] ?? '20260422');
fc.configureGlobal({ seed });
