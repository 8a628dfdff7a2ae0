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
  'email-too-large-soon':
    'De e-mail van dit artikel wordt ongeveer {size} KB. Vanaf {max} KB kappen mailprogramma’s een e-mail af. Dan geeft de nieuwsbrief zinnen in plaats van tabellen. Voeg niet veel meer toe, of verdeel het over twee artikelen.',
  'email-too-large-sentences':
    'Met tabellen wordt de e-mail van dit artikel groter dan {max} KB: mailprogramma’s kappen hem dan af. De nieuwsbrief geeft de cijfers daarom als zinnen (ongeveer {size} KB). Wil je tabellen? Kort het artikel in, of verdeel het over twee.',
  'email-too-large-teaser':
    'De e-mail van dit artikel wordt ongeveer {size} KB, ook met zinnen in plaats van tabellen. Vanaf {max} KB kappen mailprogramma’s hem af. De nieuwsbrief geeft daarom alleen een korte versie met de samenvatting, één uitkomst en een link. Kort het artikel in, of verdeel het over twee.',
  'fieldwork-dates-reversed':
    'Het onderzoek ‘{survey}’ eindigt ({end}) voordat het begint ({start}). Lezers zien beide dagen. Verbeter ze bij het onderzoek.',
  'fieldwork-date-half-start':
    'Van het onderzoek ‘{survey}’ is alleen bekend wanneer het eindigde. Vul bij het onderzoek ook de eerste dag in. Duurde het één dag? Vul die dag twee keer in.',
  'fieldwork-date-half-end':
    'Van het onderzoek ‘{survey}’ is alleen bekend wanneer het begon. Vul bij het onderzoek ook de laatste dag in. Duurde het één dag? Vul die dag twee keer in.',
  'fieldwork-not-ended':
    'Het onderzoek ‘{survey}’ loopt tot en met {end}, en het artikel is van {published}. Mensen kunnen dan nog antwoorden. Controleer de dagen, of schrijf dat het een tussenstand is.',
  'date-in-future-fieldwork':
    'Het onderzoek ‘{survey}’ begint pas op {date}. Dan kunnen er nog geen uitkomsten zijn. Verbeter de dag bij het onderzoek.',
  'date-in-future-published':
    'De datum van publicatie is {date}, en die moet nog komen. Lezers zien het artikel meteen, met die datum erbij. Maak het veld leeg: dan komt er de dag waarop je publiceert.',
  'date-in-future-correction':
    'De dag van de verbetering is {date}, en die moet nog komen. Vul de dag in waarop je de fout verbeterde.',
  'correction-too-early':
    'De verbetering is van {date}, en het artikel van {published}. Dan kon niemand de fout al lezen. Controleer beide dagen.',
  'ranges-gap': 'Tussen ‘{before}’ en ‘{after}’ valt {left} weg. Controleer de grenzen.',
  'ranges-overlap': '‘{before}’ en ‘{after}’ overlappen. Mensen kunnen in beide horen. Controleer de grenzen.',
  'question-small-base-hidden':
    'In de groep ‘{group}’ zitten maar {n} mensen. Lezers zien van deze groep niets: anders is iemand te herkennen. Voeg groepen samen, of haal deze groep weg.',
  'question-small-base-counts':
    'In de groep ‘{group}’ zitten maar {n} mensen. Lezers zien aantallen en geen percentages. Voeg groepen samen als dat kan.',
  'question-small-base-warned':
    'In de groep ‘{group}’ zitten maar {n} mensen. Lezers zien er een waarschuwing bij. Trek er geen grote conclusies uit.',
  'question-small-base-all-hidden':
    'Maar {n} mensen gaven antwoord. Lezers zien van deze vraag niets: anders is iemand te herkennen.',
  'question-small-base-all-counts': 'Maar {n} mensen gaven antwoord. Lezers zien aantallen en geen percentages.',
  'question-small-base-all-warned':
    'Maar {n} mensen gaven antwoord. Lezers zien er een waarschuwing bij. Trek er geen grote conclusies uit.',
  'question-net-rounded':
    '‘{net}’ is een som van afgeronde percentages. Die kan een punt afwijken. Vul bij de antwoorden ook aantallen in als je ze hebt: dan klopt de som precies.',
  'question-sum-low':
    'De antwoorden zijn samen geen 100 procent, ook niet na afronding. Lezers zien dat {left} procent niet gerapporteerd is. Controleer de cijfers, of voeg het antwoord toe dat ontbreekt.',
  'question-sum-low-group':
    'De antwoorden van de groep ‘{group}’ zijn samen geen 100 procent, ook niet na afronding. Lezers zien dat {left} procent niet gerapporteerd is. Controleer de cijfers.',
  'question-groups-not-total-over':
    'In de groepen samen zitten {sum} mensen. Dat is meer dan de {total} die antwoordden. Sommigen tellen dan dubbel. Controleer de aantallen en de grenzen van de groepen.',
  'question-groups-not-total-under':
    'In de groepen samen zitten {sum} mensen van de {total} die antwoordden. De anderen zitten in geen groep. Voeg een groep toe die ontbreekt, zoals ‘onbekend’.',
} as const;

export type RuleTexts = Readonly<Record<keyof typeof rulesNl, string>>;
