export { ensureIndexes } from './indexes';
export { registerGate } from './register-gate';
