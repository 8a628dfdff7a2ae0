import type { Context } from 'koa';
import type { Language } from '../../../plugins/survey-charts/survey/language';
import type { Statement } from '../addresses';
import type { Frames } from '../data/frames';
import { sendPage } from '../http/send-page';
import { StatementPage } from '../pages/statement';

/** Accessibility, privacy and contact. */
export function createStatements(frames: Frames) {
  return async function statement(ctx: Context, language: Language, name: Statement): Promise<void> {
    sendPage(ctx, <StatementPage frame={await frames.of(language)} name={name} />);
  };
}
