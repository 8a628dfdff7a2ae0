import { blockComponentUids } from '../register/components';
import { articleChange } from './article-change';
import { figureFile } from './figure-file';
import { oldSlug } from './old-slug';
import { series } from './series';
import { survey } from './survey';
import { surveyArticle } from './survey-article';
import { surveyQuestion } from './survey-question';

export const contentTypes = {
  survey: { schema: survey },
  'survey-question': { schema: surveyQuestion },
  series: { schema: series },
  'survey-article': { schema: surveyArticle(blockComponentUids()) },
  'article-change': { schema: articleChange },
  'figure-file': { schema: figureFile },
  'old-slug': { schema: oldSlug },
};
