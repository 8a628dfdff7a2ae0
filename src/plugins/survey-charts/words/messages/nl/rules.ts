/** What the checks of articles and questions report, by the keys of `checks/`. */
export const rulesNl = {
  'article-title-missing': 'De titel ontbreekt. Vul een titel in.',
  'article-slug-missing': 'Het adres van de pagina ontbreekt. Vul een kort adres in, zoals ‘online-diensten’.',
  'article-body-empty': 'Het artikel is nog leeg. Voeg minstens één blok toe.',
  'figure-label-missing':
    'De vraag ‘{question}’ is niet volledig in het {language}. Aantal teksten dat ontbreekt: {count}. Open de vraag en vul ze in.',
  'placeholder-left': 'Dit blok is nog niet af. {text}',
  'question-key-invalid':
    'De sleutel van de vraag kan niet. Gebruik kleine letters, cijfers en streepjes, en begin met een letter. Hooguit {max} tekens.',
  'correction-date-missing': 'De dag van de verbetering ontbreekt. Vul de dag in waarop je de fout verbeterde.',
  'correction-text-missing':
    'Er staat niet wat er verbeterd is, of niet in elke taal. Schrijf wat er stond en wat er nu staat.',
  'ranges-gap': 'Tussen ‘{before}’ en ‘{after}’ valt {left} weg. Controleer de grenzen.',
  'ranges-overlap': '‘{before}’ en ‘{after}’ overlappen. Mensen kunnen in beide horen. Controleer de grenzen.',
} as const;

export type RuleTexts = Readonly<Record<keyof typeof rulesNl, string>>;
