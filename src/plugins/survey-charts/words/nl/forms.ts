import type { Phrasing } from '../shared/phrasing';

export const forms: Phrasing['forms'] = {
  bar: 'Staafdiagram',
  'stacked-bar': 'Gestapelde balk',
  'diverging-bar': 'Balk met twee kanten',
  'icons-10': 'Tien figuurtjes',
  'icons-100': 'Honderd figuurtjes',
  'grouped-bar': 'Staafdiagram per groep',
  donut: 'Ringdiagram',
  'dot-interval': 'Stippen met marge',
};

const PARTS = 'Elk deel is een antwoord.';

export const howToRead: Phrasing['howToRead'] = {
  bar: 'Hoe langer de balk, hoe meer mensen dit antwoord kozen.',
  'stacked-bar': `De hele balk is 100 procent. ${PARTS}`,
  'diverging-bar': ({ neutral, noSide, unreported }) =>
    [
      `Links staan de negatieve antwoorden, rechts de positieve${neutral ? ', in het midden neutraal' : ''}.`,
      ...(noSide ? ['Wie geen kant koos, staat apart.'] : []),
      ...(unreported ? ['Wat niet is gerapporteerd, staat apart.'] : []),
    ].join(' '),
  'icons-10': 'Elk figuurtje is ongeveer 1 op de 10 mensen.',
  'icons-100': 'Elk figuurtje is ongeveer 1 op de 100 mensen.',
  'grouped-bar': 'Bij elk antwoord heeft elke groep een balk. Hoe langer de balk, hoe groter het deel van die groep.',
  donut: `De hele ring is 100 procent. ${PARTS}`,
  'dot-interval': 'De stip is het gemeten cijfer. Het echte cijfer ligt waarschijnlijk op de lijn.',
};

export const formReasons: Phrasing['formReasons'] = {
  'compares-answers': 'Balken laten goed zien welk antwoord vaker is gekozen.',
  'parts-of-a-whole': 'De antwoorden zijn samen 100 procent. Eén balk laat alle delen zien.',
  'two-sides': 'De antwoorden hebben twee kanten. Zo zie je welke kant groter is.',
  'some-of-ten': 'Dit deel is goed te tellen als een aantal van de 10 mensen.',
  'some-of-hundred': 'Dit deel is goed te tellen als een aantal van de 100 mensen.',
  'small-share': 'Het gaat om een klein deel. Dat is goed te tellen als een aantal van de 100 mensen.',
  'compares-groups': 'Balken per groep laten zien hoe de groepen verschillen.',
  'few-parts': 'Een ring past bij twee of drie delen.',
  'has-margin': 'De deelnemers zijn geloot. Daarom is er een marge te tekenen.',
  'several-answers': 'Mensen konden meer antwoorden kiezen. Samen zijn ze dus geen 100 procent.',
  'classes-of-a-number': 'Dit zijn klassen van een getal. Die staan het beste onder elkaar.',
  'needs-order': 'De antwoorden hebben geen vaste volgorde.',
  'needs-two-sides': 'De antwoorden hebben geen positieve en negatieve kant.',
  'needs-all-parts': 'De bron geeft niet alle antwoorden.',
  'needs-one-share': 'Figuurtjes laten één deel zien. Deze vraag heeft meer dan twee antwoorden.',
  'needs-groups': 'Deze vraag heeft geen cijfers per groep.',
  'needs-random-sample': 'De deelnemers zijn niet geloot. Dan is er geen marge te berekenen.',
  'needs-base': 'Hoeveel mensen antwoordden, is niet bekend. Dan is er geen marge te berekenen.',
  'is-weighted': 'De cijfers zijn gewogen. Dan klopt een marge uit het aantal mensen niet.',
  'groups-not-comparable': 'De groepen zijn niet te vergelijken.',
  'too-few-parts': 'Er zijn te weinig antwoorden voor deze vorm.',
  'too-many-parts': 'Er zijn te veel antwoorden voor deze vorm.',
  'too-many-bars': 'Er zijn zo veel antwoorden en groepen dat er te veel balken komen.',
  'labels-too-long': 'De antwoorden zijn te lang voor deze vorm.',
  'no-round-number': 'Deze delen komen niet goed uit op een heel aantal mensen.',
  'part-too-small': 'Een van de delen is te klein om in een ring te zien.',
  'something-hidden': 'Een van de cijfers is niet bekend of verborgen.',
};
