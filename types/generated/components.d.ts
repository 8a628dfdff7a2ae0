import type { Schema, Struct } from '@strapi/strapi';

export interface NewsletterItem extends Struct.ComponentSchema {
  collectionName: 'components_newsletter_items';
  info: {
    displayName: 'Newsletter item';
  };
  attributes: {
    article: Schema.Attribute.Relation<
      'oneToOne',
      'plugin::survey-charts.survey-article'
    >;
    form: Schema.Attribute.Enumeration<['teaser', 'full']> &
      Schema.Attribute.Required &
      Schema.Attribute.DefaultTo<'teaser'>;
    title: Schema.Attribute.String;
  };
}

export interface SurveyArticleCorrection extends Struct.ComponentSchema {
  collectionName: 'components_survey_article_correction';
  info: {
    description: 'What was wrong in this article and what it is now.';
    displayName: 'Correction of the text';
    icon: 'pencil';
  };
  pluginOptions: {
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    date: Schema.Attribute.Date;
    text: Schema.Attribute.Text &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 500;
      }>;
  };
}

export interface SurveyGlossary extends Struct.ComponentSchema {
  collectionName: 'components_survey_glossary';
  info: {
    description: 'Words with an explanation, which opens at the first use in the text. Put this block at the end.';
    displayName: 'Difficult words';
    icon: 'question';
  };
  pluginOptions: {
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    items: Schema.Attribute.Component<'survey.glossary-item', true> &
      Schema.Attribute.SetMinMax<
        {
          max: 30;
        },
        number
      >;
    title: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 120;
      }>;
  };
}

export interface SurveyGlossaryItem extends Struct.ComponentSchema {
  collectionName: 'components_survey_glossary_item';
  info: {
    description: 'One word with an explanation.';
    displayName: 'Difficult word';
    icon: 'question';
  };
  pluginOptions: {
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    explanation: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 300;
      }>;
    term: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 60;
      }>;
  };
}

export interface SurveyImage extends Struct.ComponentSchema {
  collectionName: 'components_survey_image';
  info: {
    description: 'A photo or drawing, with a text for who cannot see it.';
    displayName: 'Image';
    icon: 'picture';
  };
  pluginOptions: {
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    altText: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 250;
      }>;
    caption: Schema.Attribute.Text &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 400;
      }>;
    credit: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 160;
      }>;
    decorative: Schema.Attribute.Boolean & Schema.Attribute.DefaultTo<false>;
    image: Schema.Attribute.Media<'images'>;
  };
}

export interface SurveyKeyFigure extends Struct.ComponentSchema {
  collectionName: 'components_survey_key_figure';
  info: {
    description: 'One number out of a question, large.';
    displayName: 'Key figure';
    icon: 'hashtag';
  };
  pluginOptions: {
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    key: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 64;
      }>;
    question: Schema.Attribute.Relation<
      'oneToOne',
      'plugin::survey-charts.survey-question'
    >;
    text: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 200;
      }>;
  };
}

export interface SurveyMethod extends Struct.ComponentSchema {
  collectionName: 'components_survey_method';
  info: {
    description: 'What is known about the survey. What is not known is said too.';
    displayName: 'Method';
    icon: 'book';
  };
  pluginOptions: {
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    survey: Schema.Attribute.Relation<
      'oneToOne',
      'plugin::survey-charts.survey'
    >;
    title: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 120;
      }>;
  };
}

export interface SurveyNote extends Struct.ComponentSchema {
  collectionName: 'components_survey_note';
  info: {
    description: 'Something that the reader must know, apart from the running text.';
    displayName: 'Note';
    icon: 'information';
  };
  pluginOptions: {
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    text: Schema.Attribute.Blocks;
    title: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 120;
      }>;
    tone: Schema.Attribute.Enumeration<['info', 'warning', 'correction']> &
      Schema.Attribute.DefaultTo<'info'>;
  };
}

export interface SurveyQuestionCorrection extends Struct.ComponentSchema {
  collectionName: 'components_survey_question_correction';
  info: {
    description: 'What was wrong and what it is now. Readers see this in each article with this question.';
    displayName: 'Correction of figures';
    icon: 'pencil';
  };
  pluginOptions: {
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    date: Schema.Attribute.Date;
    text: Schema.Attribute.JSON &
      Schema.Attribute.CustomField<'plugin::survey-charts.texts'>;
  };
}

export interface SurveyQuote extends Struct.ComponentSchema {
  collectionName: 'components_survey_quote';
  info: {
    description: 'What somebody said, in their own words.';
    displayName: 'Quote';
    icon: 'quote';
  };
  pluginOptions: {
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    attribution: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 160;
      }>;
    language: Schema.Attribute.Enumeration<
      [
        'article',
        'nl',
        'en',
        'de',
        'fr',
        'fy',
        'pap',
        'es',
        'tr',
        'ar',
        'pl',
        'uk',
      ]
    > &
      Schema.Attribute.DefaultTo<'article'>;
    text: Schema.Attribute.Text &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 1000;
      }>;
  };
}

export interface SurveyRespondents extends Struct.ComponentSchema {
  collectionName: 'components_survey_respondents';
  info: {
    description: 'Who took part: one or more questions under short names.';
    displayName: 'Respondents';
    icon: 'user';
  };
  pluginOptions: {
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    parts: Schema.Attribute.Component<'survey.respondents-part', true> &
      Schema.Attribute.SetMinMax<
        {
          max: 6;
        },
        number
      >;
    title: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 160;
      }>;
  };
}

export interface SurveyRespondentsPart extends Struct.ComponentSchema {
  collectionName: 'components_survey_respondents_part';
  info: {
    description: 'One question about who took part, with a short name.';
    displayName: 'Part of respondents';
    icon: 'user';
  };
  pluginOptions: {
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    label: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 40;
      }>;
    question: Schema.Attribute.Relation<
      'oneToOne',
      'plugin::survey-charts.survey-question'
    >;
  };
}

export interface SurveyResult extends Struct.ComponentSchema {
  collectionName: 'components_survey_result';
  info: {
    description: 'The result of one question, in words, as a chart and as a table.';
    displayName: 'Result';
    icon: 'chartBubble';
  };
  pluginOptions: {
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    altText: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 250;
      }>;
    finding: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 250;
      }>;
    fingerprint: Schema.Attribute.String &
      Schema.Attribute.Private &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 64;
      }>;
    form: Schema.Attribute.Enumeration<
      [
        'automatic',
        'bar',
        'stacked-bar',
        'diverging-bar',
        'icons-10',
        'icons-100',
        'grouped-bar',
        'donut',
        'dot-interval',
      ]
    > &
      Schema.Attribute.DefaultTo<'automatic'>;
    question: Schema.Attribute.Relation<
      'oneToOne',
      'plugin::survey-charts.survey-question'
    >;
    sentences: Schema.Attribute.Text &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 2000;
      }>;
  };
}

export interface SurveyText extends Struct.ComponentSchema {
  collectionName: 'components_survey_text';
  info: {
    description: 'Paragraphs, headings, lists and links.';
    displayName: 'Text';
    icon: 'pencil';
  };
  pluginOptions: {
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    text: Schema.Attribute.Blocks;
  };
}

declare module '@strapi/strapi' {
  export namespace Public {
    export interface ComponentSchemas {
      'newsletter.item': NewsletterItem;
      'survey.article-correction': SurveyArticleCorrection;
      'survey.glossary': SurveyGlossary;
      'survey.glossary-item': SurveyGlossaryItem;
      'survey.image': SurveyImage;
      'survey.key-figure': SurveyKeyFigure;
      'survey.method': SurveyMethod;
      'survey.note': SurveyNote;
      'survey.question-correction': SurveyQuestionCorrection;
      'survey.quote': SurveyQuote;
      'survey.respondents': SurveyRespondents;
      'survey.respondents-part': SurveyRespondentsPart;
      'survey.result': SurveyResult;
      'survey.text': SurveyText;
    }
  }
}
