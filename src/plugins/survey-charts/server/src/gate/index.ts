export { type Call, documentIdOf, type Result } from './call';
export { refusingDuplicates } from './duplicates';
export { held } from './held';
export { ensureIndexes } from './indexes';
export { localeFilter } from './locales';
export { lockDocuments } from './locks';
export { type Fault, refusal } from './refusal';
export { guardDocuments, registerGate } from './register-gate';
export { savingAndPublishing } from './save-and-publish';
