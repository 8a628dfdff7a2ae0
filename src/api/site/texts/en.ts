import type { SiteTexts } from './texts';

export const en: SiteTexts = {
  siteName: 'Surveys made clear',
  publisher: 'The editors',
  tagline: 'What surveys show, for everyone to read.',
  share: 'Share this article',
  shareByMail: 'Email',
  pageOf: (page, pages) => `Page ${page} of ${pages}`,
  pages: 'More pages',
  helpTitle: 'Need help?',
  helpText: 'Call or write to us. We are glad to help.',
  statements: {
    accessibility: [
      'Everyone should be able to read this site. Also with a screen reader, on a phone or without a mouse.',
      'The figures of each chart are there as text and as a table. Your browser can make the letters larger.',
      'Does something not work? Tell us. We mend it or send you the text in another way.',
    ],
    privacy: [
      'You can read everything without giving your name or address.',
      'This site sets no cookies. We do not keep who you are or what you read.',
      'This site loads nothing from other companies.',
    ],
    contact: ['Do you have a question, or do you see a mistake? Call or write to us.'],
  },
};
