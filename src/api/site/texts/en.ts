import type { SiteTexts } from './texts';

export const en: SiteTexts = {
  siteName: 'Surveys made clear',
  publisher: 'The editors',
  tagline: 'What surveys show, for everyone to read.',
  share: {
    title: 'Share this article',
    mail: 'Email',
    copy: 'Copy the link',
    copied: 'The link is copied.',
    copyFailed: 'The link could not be copied.',
    device: 'Share with an app',
  },
  reading: {
    title: 'Reading settings',
    names: { size: 'Letters', spacing: 'Space between lines', scheme: 'Colours' },
    choices: {
      size: { normal: 'Normal', large: 'Larger', larger: 'Even larger', largest: 'Very large' },
      spacing: { normal: 'Normal', wide: 'Wide', widest: 'Very wide' },
      scheme: { device: 'As your device', light: 'Light', dark: 'Dark', contrast: 'High contrast' },
    },
    shown: 'What you see',
    switches: {
      core: 'Main points only',
      patterns: 'Patterns in charts',
      tables: 'Fold tables away',
    },
    kept: 'Your choice stays on this device. We keep nothing.',
    reset: 'Undo all',
    close: 'Close',
    coreNotice: 'You see the main points only.',
    showAll: 'Show everything',
    showTable: 'Show the table',
    hideTable: 'Hide the table',
  },
  readAloud: {
    title: 'Read aloud',
    play: 'Read aloud',
    pause: 'Pause',
    resume: 'Go on',
    stop: 'Stop',
    speed: 'Speed',
    speeds: { slow: 'Slow', normal: 'Normal', fast: 'Fast' },
  },
  pageOf: (page, pages) => `Page ${page} of ${pages}`,
  pages: 'More pages',
  helpTitle: 'Need help?',
  helpText: 'Call or write to us. We are glad to help.',
  statements: {
    accessibility: [
      'Everyone should be able to read this site. Also with a screen reader, on a phone or without a mouse.',
      'The figures of each chart are in text and in a table. Your browser can make the letters larger.',
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
