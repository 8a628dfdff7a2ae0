import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Path } from '../../../document/nodes';
import type { Language } from '../../../survey/language';
import { messageText } from '../../../words/messages';
import { editorLanguage } from './editor-language';

/** Why something is not written, before it is a text. */
export interface Fault {
  /** Strapi's path of the field. */
  readonly path: Path;
  /** Key of a text in `words/messages`. */
  readonly key: string;
  readonly values?: Readonly<Record<string, string | number>> | undefined;
  /** Key of the question in which the fault is: the message names it. */
  readonly question?: string | undefined;
  /** Path in that question, where `path` is the field of an article that shows it. */
  readonly within?: Path | undefined;
}

/** A save over somebody else's. Strapi answers its own errors only: the admin gets 400 with this name, the REST API 409. */
export class ConflictError extends errors.ApplicationError<'ConflictError', string, ErrorDetails> {
  override name = 'ConflictError' as const;
}

interface ErrorDetails {
  readonly errors: readonly { readonly path: Path; readonly message: string; readonly name: string }[];
}

/** Strapi's own error, with every fault at its field, in the editor's language. */
export function refusal(strapi: Core.Strapi, faults: readonly Fault[]): errors.ValidationError {
  return new errors.ValidationError(...explain(strapi, faults, 'ValidationError'));
}

export function conflict(strapi: Core.Strapi, faults: readonly Fault[]): ConflictError {
  return new ConflictError(...explain(strapi, faults, 'ConflictError'));
}

function explain(strapi: Core.Strapi, faults: readonly Fault[], name: string): [string, ErrorDetails] {
  const language = editorLanguage(strapi);
  const details = faults.map((fault) => ({ path: fault.path, message: textOf(fault, language), name }));
  // The admin shows the first line of a failed action; each fault stands at its own field as well.
  const message = [...new Set(details.map((fault) => fault.message))].join('\n');
  return [message, { errors: details }];
}

function textOf({ path, key, values, question, within }: Fault, language: Language): string {
  const text = messageText(language, key, values, within ?? path);
  if (question === undefined || question === '') return text;
  return messageText(language, 'gate-in-question', { question, fault: text });
}
