import type { Context } from 'koa';
import { isLanguage, LANGUAGES, type Language } from '../../../plugins/survey-charts/survey/language';

const [DEFAULT] = LANGUAGES;

/** The language that a browser asks for, of those that there are; else the default one. */
export function askedLanguage(ctx: Context): Language {
  const asked = ctx.acceptsLanguages(...LANGUAGES);
  return isLanguage(asked) ? asked : DEFAULT;
}

/** The language of an address (`/en/…`); of an address without one, the language that the browser asks for. */
export function pathLanguage(ctx: Context): Language {
  const first = ctx.path.split('/')[1];
  return isLanguage(first) ? first : askedLanguage(ctx);
}
