import type { Guide } from '../define';

export const guide: Guide = {
  nl: [
    'Vertelt hoe het onderzoek gedaan is: wie meededen, wanneer, en hoe er gevraagd is. Ook staat er wat we niet weten. De gegevens komen uit het onderzoek. Elk artikel heeft dit blok nodig.',
    'Weet je iets niet? Zeg dat bij het onderzoek. Dan staat het er eerlijk bij. Bij een panel waar mensen zich zelf voor opgeven, staat er nooit een foutmarge.',
  ],
  en: [
    'Tells how the survey was done: who took part, when, and how people were asked. It also says what is not known. The facts come from the survey. Every article needs this block.',
    'Is something not known? Say so at the survey: then it is told honestly. For a panel that people join by themselves there is never a margin of error.',
  ],
};
