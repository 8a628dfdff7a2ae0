import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { digitalSkills } from '../../database/demo/articles/digital-skills';
import { flyingManners } from '../../database/demo/articles/flying-manners';
import { onlineServices } from '../../database/demo/articles/online-services';
import type { DemoBlock } from '../../database/demo/demo-article';
import { surveys } from '../../database/demo/surveys';
import { LANGUAGES } from '../../src/plugins/survey-charts/survey/language';
import type { CorpusArticle, CorpusSurvey } from './corpus/corpus-article';

const FOLDER = path.resolve(__dirname, '..', '..', 'database', 'demo', 'questions');

interface DemoQuestion {
  readonly key: string;
  readonly survey: string;
  readonly result: Readonly<Record<string, unknown>>;
}

const questions: readonly DemoQuestion[] = readdirSync(FOLDER).map((file) =>
  JSON.parse(readFileSync(path.join(FOLDER, file), 'utf8')),
);

export const DEMO_SURVEYS: readonly CorpusSurvey[] = surveys.map((row) => ({
  key: row.name,
  row,
  questions: questions.filter(({ survey }) => survey === row.name),
}));

/** The demo's articles, which are published: nothing was planted in them. */
export const DEMO: readonly CorpusArticle[] = [onlineServices, flyingManners, digitalSkills].flatMap((article) =>
  LANGUAGES.map((language): CorpusArticle => {
    const version = article.versions[language];
    const body = version.body.map((block) => ({ __component: `survey.${block.block}`, ...fieldsOf(block) }));
    return { ...version, name: version.slug, language, survey: article.survey, inSeries: true, body, faults: [] };
  }),
);

function fieldsOf(block: DemoBlock): Readonly<Record<string, unknown>> {
  switch (block.block) {
    case 'result':
    case 'key-figure':
      return { ...block, question: { documentId: block.question } };
    case 'respondents':
      return { ...block, parts: block.parts.map((part) => ({ ...part, question: { documentId: part.question } })) };
    case 'method':
      return { survey: { documentId: block.survey } };
    case 'text':
    case 'note':
    case 'glossary':
      return { ...block };
  }
}
