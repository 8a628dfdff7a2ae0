import type { panelsEn } from '../en/panels';

export const panelsNl: Readonly<Record<keyof typeof panelsEn, string>> = {
  'keep.restored': 'Dit is niet opgeslagen. Wat je typte, staat weer in het formulier. Sla het straks nog eens op.',
  'keep.overtaken.title': 'Er kwam een nieuwere versie tussen',
  'keep.overtaken.text':
    'Terwijl jij typte, sloeg iemand anders op. In het formulier staat nu die versie. Wat jij typte, is hier bewaard.',
  'keep.overtaken.own': 'Alleen jij veranderde: {fields}.',
  'keep.overtaken.both':
    'Jullie veranderden allebei: {fields}. Dat van jou komt dan in de plaats van dat van de ander.',
  'keep.overtaken.mine': 'Zet mijn veranderingen erin',
  'keep.overtaken.theirs': 'Laat die van de ander staan',
  'keep.overtaken.done': 'Jouw veranderingen staan in het formulier. Kijk ze na en sla op.',
  'panel.article.title': 'Pagina en controle',
  'panel.article.open': 'Open de pagina',
  'panel.article.preview': 'Bekijk het opgeslagen concept',
  'panel.article.preview-making': 'Het voorbeeld wordt gemaakt…',
  'panel.article.preview-failed': 'Het voorbeeld kon niet gemaakt worden. Sla het artikel op en probeer het opnieuw.',
  'panel.article.save-first': 'Sla het artikel eerst op. Daarna kun je het hier bekijken.',
  'panel.article.not-published': 'Nog niet gepubliceerd in deze taal.',
  'panel.question.title': 'Wat lezers krijgen',
  'panel.question.incomplete': 'Vul de antwoorden en de cijfers in. Dan staat hier de zin die lezers krijgen.',
  'panel.issues.none': 'Niets gevonden. Je kunt publiceren.',
  'panel.issues.error': 'Fout',
  'panel.issues.warning': 'Let op',
  'panel.issues.review': 'Controleer zelf',
};
