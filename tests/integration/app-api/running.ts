import type { Publication } from '../support/publication';
import type { TestStrapi } from '../support/strapi';

/** The server that the tests of this folder share, with a small publication. For within a test: it starts before them. */
export type Running = () => TestStrapi & { readonly made: Publication; readonly url: string };
