import type { Guide } from '../define';

export const guide: Guide = {
  nl: [
    'Vertelt wie er meededen, bijvoorbeeld naar leeftijd en werkgever. Elk deel is een vraag met een korte naam. Op de pagina worden de delen tabbladen; zonder script staan ze onder elkaar.',
    'Neem hoogstens zes delen. Meer namen passen op een telefoon niet naast elkaar.',
  ],
  en: [
    'Tells who took part, for example by age and employer. Each part is a question with a short name. On the page the parts become tabs; without a script they stand below each other.',
    'Take six parts at most. More names do not fit beside each other on a telephone.',
  ],
};
