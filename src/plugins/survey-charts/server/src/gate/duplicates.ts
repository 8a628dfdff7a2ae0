import type { Core } from '@strapi/strapi';
import { violatedIndex } from './indexes';
import { refusal } from './refusal';

/**
 * Two publishes at once can both find an address or a key free; the index lets one of them in. The other gets the same
 * kind of refusal as everybody who comes later, not a database error. `slugTaken` is the key of its text for an address.
 */
export async function refusingDuplicates<Result>(
  strapi: Core.Strapi,
  publish: () => Promise<Result>,
  slugTaken = 'gate-slug-just-taken',
): Promise<Result> {
  try {
    return await publish();
  } catch (error) {
    switch (violatedIndex(error)) {
      case 'slug':
        throw refusal(strapi, [{ path: ['slug'], key: slugTaken }]);
      case 'key':
        throw refusal(strapi, [{ path: ['key'], key: 'gate-key-just-taken' }]);
      case 'row':
      case undefined:
        throw error;
    }
  }
}
