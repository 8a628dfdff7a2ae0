import type { Guide } from '../define';

export const guide: Guide = {
  nl: [
    'Voor iets wat een lezer moet weten voordat hij verder leest. Kies bij Soort of het uitleg is, een waarschuwing of een verbetering. De soort staat er in woorden bij, want een kleur ziet niet iedereen.',
    'Verbeter je een cijfer bij een vraag? Dan hoeft dit blok niet. De verbetering komt vanzelf in elk artikel met die vraag.',
  ],
  en: [
    'For something that a reader must know before reading on. Choose at Kind whether it is an explanation, a warning or a correction. The kind is also told in words, as not everybody sees a colour.',
    'Do you correct a figure at a question? Then this block is not needed. The correction appears by itself in every article with that question.',
  ],
};
