import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { decisionFor, REASON_MAX, REASON_MIN } from '../../../checks/decision';
import { isLanguage } from '../../../survey/language';
import { isRow, type Row } from '../gate/rows';
import { ARTICLE, QUESTION } from '../uids';
import { CHECK_ACTIONS } from './actions';
import { decisionsOn, dropDecision, keepDecision, type Target } from './decisions';
import { checkMaterial } from './material';
import { questionMaterial } from './question-material';
import { ruleNamed } from './rule-named';

/** Longest list of ids that a form sends, and longest id. */
const MOST_IDS = 200;
const LONGEST_ID = 64;

/** What the panel beside the edit forms asks for. Every route wants a logged-in admin user; each action its permission. */
export function checksController({ strapi }: { strapi: Core.Strapi }) {
  return {
    /** `POST /survey-charts/checks/material`: facts of the questions and surveys that an article is about. */
    async material(ctx: Context) {
      mayRead(ctx, ARTICLE, CHECK_ACTIONS.see);
      mayRead(ctx, QUESTION);
      const { documentId, locale, surveys, questions } = bodyOf(ctx);
      if (!isLanguage(locale)) throw new errors.ValidationError('locale can be nl or en.');
      ctx.body = await checkMaterial(strapi, {
        documentId: id(documentId),
        language: locale,
        surveys: ids(surveys),
        questions: ids(questions),
      });
    },
    /** `GET /survey-charts/checks/question?documentId=`: the limits, and the languages in which a question has to be whole. */
    async question(ctx: Context) {
      mayRead(ctx, QUESTION, CHECK_ACTIONS.see);
      ctx.body = await questionMaterial(strapi, id(ctx.query.documentId));
    },
    /** `GET /survey-charts/checks/decisions?documentId=&locale=` (without a locale: of a question). */
    async decisions(ctx: Context) {
      const target = targetOf(ctx.query);
      mayRead(ctx, target.language === '' ? QUESTION : ARTICLE, CHECK_ACTIONS.see);
      ctx.body = { decisions: await decisionsOn(strapi, target) };
    },
    /** `POST /survey-charts/checks/decisions`: dismisses a warning or overrides an error, with a reason. */
    async decide(ctx: Context) {
      const body = bodyOf(ctx);
      const { target, rule, hash, kind } = decisionIn(ctx, body);
      const reason = typeof body.reason === 'string' ? body.reason.trim() : '';
      if (reason.length < REASON_MIN || reason.length > REASON_MAX) {
        throw new errors.ValidationError(`A reason has ${REASON_MIN} to ${REASON_MAX} characters.`);
      }
      const { id: userId, firstname, lastname, email } = ctx.state.user;
      const name = [firstname, lastname].filter(Boolean).join(' ') || String(email);
      await keepDecision(strapi, target, { rule, hash, kind, reason, user: { id: userId, name } });
      ctx.body = { decisions: await decisionsOn(strapi, target) };
    },
    /** `POST /survey-charts/checks/decisions/withdraw`: the issue is back. */
    async withdraw(ctx: Context) {
      const { target, rule, hash } = decisionIn(ctx, bodyOf(ctx));
      await dropDecision(strapi, target, rule, hash);
      ctx.body = { decisions: await decisionsOn(strapi, target) };
    },
  };
}

/** A decision that this user may take about this rule; refused otherwise. */
function decisionIn(ctx: Context, body: Row) {
  const target = targetOf(body);
  const rule = ruleNamed(typeof body.rule === 'string' ? body.rule : '');
  const kind = rule === undefined ? undefined : decisionFor(rule);
  if (rule === undefined || kind === undefined) throw new errors.ForbiddenError('Nobody can let this pass.');
  const action = kind === 'overridden' ? CHECK_ACTIONS.override : CHECK_ACTIONS.dismiss;
  const uid = target.language === '' ? QUESTION : ARTICLE;
  mayRead(ctx, uid, action);
  if (!ctx.state.userAbility.can('plugin::content-manager.explorer.update', uid)) throw new errors.ForbiddenError();
  if (typeof body.hash !== 'string' || !/^[0-9a-f]{14}$/u.test(body.hash))
    throw new errors.ValidationError('hash is missing.');
  return { target, rule: rule.id, hash: body.hash, kind };
}

function mayRead(ctx: Context, uid: string, action?: string): void {
  const { userAbility } = ctx.state;
  const may = userAbility.can('plugin::content-manager.explorer.read', uid);
  if (!may || (action !== undefined && !userAbility.can(action))) throw new errors.ForbiddenError();
}

function bodyOf(ctx: Context): Row {
  const body: unknown = 'body' in ctx.request ? ctx.request.body : undefined;
  return isRow(body) ? body : {};
}

function targetOf({ documentId, locale }: Row): Target {
  const target = id(documentId);
  if (target === '') throw new errors.ValidationError('documentId is missing.');
  if (locale !== undefined && locale !== '' && !isLanguage(locale))
    throw new errors.ValidationError('locale can be nl or en.');
  return { documentId: target, language: isLanguage(locale) ? locale : '' };
}

function id(value: unknown): string {
  return typeof value === 'string' && value.length <= LONGEST_ID ? value : '';
}

function ids(value: unknown): readonly string[] {
  return Array.isArray(value)
    ? value
        .slice(0, MOST_IDS)
        .map(id)
        .filter((one) => one !== '')
    : [];
}
