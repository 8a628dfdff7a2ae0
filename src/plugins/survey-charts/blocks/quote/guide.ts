import type { Guide } from '../define';

export const guide: Guide = {
  nl: [
    'Voor wat een deelnemer zelf schreef, bijvoorbeeld bij een open vraag. Neem het letterlijk over en zet er geen aanhalingstekens bij: die komen vanzelf.',
    'Een citaat is wat één mens vond. Zet er daarom altijd een uitkomst bij die laat zien hoeveel mensen er zo over denken. Noem niemand bij naam zonder toestemming.',
  ],
  en: [
    'For what a participant wrote, at an open question for example. Take it over word for word, without quotation marks: these are added.',
    'A quote is what one person thought. So put a result with it that shows how many people think the same. Name nobody without consent.',
  ],
};
