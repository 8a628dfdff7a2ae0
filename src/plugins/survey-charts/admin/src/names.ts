/** Names by which the admin knows this plugin and its content types. */
export const PLUGIN_ID = 'survey-charts';
export const ARTICLE_UID = `plugin::${PLUGIN_ID}.survey-article`;
export const QUESTION_UID = `plugin::${PLUGIN_ID}.survey-question`;
export const SERIES_UID = `plugin::${PLUGIN_ID}.series`;
export const SURVEY_UID = `plugin::${PLUGIN_ID}.survey`;
