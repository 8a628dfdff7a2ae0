import type { Test } from 'supertest';
import type { TestStrapi } from '../support/strapi';

/** Asks something of the admin's own API, as somebody in that role. */
export type Call = (role: string, method: 'get' | 'post' | 'put', address: string, body?: object) => Test;

/** The server that the tests of this folder share, with a survey, a question and a draft. For within a test: it starts before them. */
export type Running = () => TestStrapi & {
  readonly survey: string;
  readonly question: string;
  readonly documentId: string;
  readonly call: Call;
};
