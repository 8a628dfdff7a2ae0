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

export const howToRead: Phrasing['howToRead'] = {
  bar: 'Hoe langer de balk, hoe meer mensen dit antwoord kozen.',
  'stacked-bar': 'De hele balk is 100 procent. Elk deel is een antwoord.',
  'diverging-bar': 'Elke kant van de balk is een kant van de schaal. Het midden is neutraal.',
  'icons-10': 'Elk figuurtje is 1 op de 10 mensen.',
  'icons-100': 'Elk figuurtje is 1 op de 100 mensen.',
  'grouped-bar': 'Elke groep heeft eigen balken. Hoe langer de balk, hoe groter het deel van die groep.',
  donut: 'De hele ring is 100 procent. Elk deel is een antwoord.',
  'dot-interval': 'De stip is het gemeten cijfer. Het echte cijfer ligt waarschijnlijk op de lijn.',
};

export const formReasons: Phrasing['formReasons'] = {};
export const otherReason = 'Deze vorm past bij deze vraag.';
