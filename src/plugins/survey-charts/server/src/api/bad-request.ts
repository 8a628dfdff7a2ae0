import { errors } from '@strapi/utils';

/** 400 in Strapi's form, naming the parameter. For programmers, so in English. */
export function badRequest(parameter: string, message: string): errors.ValidationError {
  const name = 'ValidationError';
  return new errors.ValidationError(`${parameter}: ${message}`, { errors: [{ path: [parameter], message, name }] });
}
