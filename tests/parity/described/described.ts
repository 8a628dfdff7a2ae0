import { expect } from '@jest/globals';
import type { Response } from 'supertest';
import { type Json, list, object } from '../../api/json';
import type { Validator } from './validator';

/** One operation, as the server describes it. */
export interface Described {
  /** `GET /api/series` */
  readonly name: string;
  readonly template: string;
  readonly parameters: readonly Parameter[];
  /** By status, the media types of what is answered; '' where there is nothing to read. */
  readonly answers: ReadonlyMap<string, readonly string[]>;
  /** Of a good answer, by name: whether it is always there. */
  readonly headers: ReadonlyMap<string, boolean>;
}

export interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly schema: Json;
}

export function describedIn(description: Json, method: string, template: string): Described {
  const operation = object(object(object(description.paths)[template])[method]);
  const responses = Object.entries(object(operation.responses)).map(([status, one]) => [status, object(one)] as const);
  const good = responses.find(([status]) => status.startsWith('2'))?.[1];
  return {
    name: `${method.toUpperCase()} ${template}`,
    template,
    parameters: list(operation.parameters)
      .map(object)
      .map((one) => ({ name: String(one.name), in: String(one.in), schema: object(one.schema) })),
    answers: new Map(
      responses.map(([status, { content }]) => [status, content === undefined ? [''] : Object.keys(object(content))]),
    ),
    headers: new Map(
      Object.entries(object(good?.headers)).map(([name, one]) => [name.toLowerCase(), object(one).required === true]),
    ),
  };
}

/** What of one operation was answered for real, each answer held against its description. */
export class Heard {
  private readonly answers = new Set<string>();
  private readonly headers = new Set<string>();

  constructor(
    private readonly described: Described,
    private readonly faultsOf: Validator,
  ) {}

  /** An answer, which has to be of this status and as it is described. */
  hold(address: string, status: number, answer: Response): void {
    const { name, answers, headers } = this.described;
    const said = answer.status === status ? '' : String(answer.body.error?.message ?? answer.text);
    expect([address, answer.status, said]).toEqual([address, status, '']);
    const mime = status === 304 ? '' : String(answer.headers['content-type'] ?? '').split(';')[0];
    expect([address, answers.get(String(status))]).toEqual([address, expect.arrayContaining([mime])]);
    this.answers.add(`${status} ${mime}`);
    if (mime === 'application/json')
      expect([address, status, this.faultsOf(name, answer.body, String(status))]).toEqual([address, status, []]);
    else if (mime !== '') expect(answer.text.trim().length).toBeGreaterThan(100);
    else expect(answer.text).toBe('');
    if (status !== 200) return;
    const given = Object.keys(answer.headers);
    const always = [...headers].filter(([, required]) => required).map(([header]) => header);
    expect([address, given]).toEqual([address, expect.arrayContaining(always)]);
    for (const header of given) this.headers.add(header);
  }

  /** Nothing is described that was never answered, and what tells of age is described. */
  expectAll(): void {
    const { answers, headers } = this.described;
    const described = [...answers].flatMap(([status, mimes]) => mimes.map((mime) => `${status} ${mime}`));
    expect([...this.answers].sort()).toEqual([...described].sort());
    expect([...this.headers]).toEqual(expect.arrayContaining([...headers.keys()]));
    expect(this.headers.has('last-modified')).toBe(headers.has('last-modified'));
  }
}
