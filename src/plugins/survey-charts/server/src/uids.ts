/** Names by which Strapi knows this plugin's content types. */
export const PLUGIN_UID_PREFIX = 'plugin::survey-charts.';
export const SURVEY = 'plugin::survey-charts.survey';
export const QUESTION = 'plugin::survey-charts.survey-question';
export const SERIES = 'plugin::survey-charts.series';
export const ARTICLE = 'plugin::survey-charts.survey-article';
/** Every figure file ever published: its hash goes on answering. */
export const FIGURE_FILE = 'plugin::survey-charts.figure-file';
/** What was published, changed and taken back: a client that keeps articles asks for it. */
export const ARTICLE_CHANGE = 'plugin::survey-charts.article-change';
/** Addresses that an article had: they answer 301. */
export const OLD_SLUG = 'plugin::survey-charts.old-slug';
