import { image } from '../corpus/corpus-article';
import type { RuleVariants } from './variant';

/** A margin without its name: how far the figures may be off. */
export const margins: RuleVariants = {
  finds: [
    ['nl', 'De uitkomsten wijken hoogstens 3 procentpunt af van die van alle ambtenaren.'],
    ['nl', 'Wij kunnen er 2 procent naast zitten.'],
    ['nl', 'Elk cijfer kan in het echt drie punten hoger of lager zijn.'],
    ['nl', 'Houd rekening met 4 procent speling.'],
    ['nl', 'Reken op een afwijking van hooguit 5 procent.'],
    ['nl', 'De statistische onzekerheid is klein.'],
    ['nl', 'Elke uitkomst kan een paar procent hoger of lager liggen.'],
    ['nl', 'Misschien zitten wij er 3 procent naast.'],
    ['en', 'Our 68 percent is within 3 points of the real share.'],
    ['en', 'Each figure could vary by a few points.'],
    ['en', 'These figures are right, give or take 3 points.'],
    ['en', 'Our figures may be off by up to four percentage points.'],
    ['en', 'The real share can be 3 points higher or lower.'],
    ['en', 'They are accurate to within two points.'],
    ['en', 'The error margin is small.'],
    ['en', 'Statistical uncertainty is about 3 percent.'],
  ],
  passes: [
    ['nl', 'De bus kan 4 minuten afwijken van het schema.'],
    ['nl', 'Gezelligheid ligt 18 procentpunt lager dan overleg.'],
    ['nl', 'Wij weten niet of de cijfers 3 punten afwijken.'],
    ['nl', 'Zij wijken uit naar huis: dat doet 32 procent.'],
    ['nl', 'Er is geen statistische fout bekend.'],
    ['nl', 'Het loon ging 2 procent omhoog.'],
    ['nl', 'Het werkt met een speling van 4 millimeter.'],
    ['nl', 'De jongste groep wijkt 5 procentpunt af van de oudste.'],
    ['nl', 'Overleg en gezelligheid schelen 18 procentpunt.'],
    ['en', 'Company and the boss are within 3 points of each other.'],
    ['en', 'The two groups differ by 5 percentage points.'],
    ['en', 'The bus is off by 4 minutes.'],
    ['en', 'Company is 18 points lower than meetings.'],
    ['en', 'We cannot say whether they are off by 3 points.'],
    ['en', 'Two out of five work at home, by 3 percent more than before.'],
    ['en', 'The plan is ready, give or take a few words.'],
    ['en', 'They live within 3 kilometres of the office.'],
  ],
};

/** Pictures of letters, pages and screens. */
export const papers: RuleVariants = {
  finds: [
    image('/uploads/a.png', 'Scan van de brief van de wethouder'),
    image('/uploads/a.png', 'Kopie van het formulier voor thuiswerken'),
    image('/uploads/a.png', 'De gescande pagina met het besluit'),
    image('/uploads/a.png', 'Krantenknipsel over het kantoor'),
    image('/uploads/a.png', 'Schermafdruk van de site'),
    image('/uploads/a.png', 'Photocopy of our newspaper article'),
    image('/uploads/a.png', 'A scanned page with the decision'),
    image('/uploads/a.png', 'Copy of the new form'),
    image('/uploads/a.png', 'Newspaper clipping about the office'),
    image('/uploads/a.png', 'Screen capture of the site'),
  ].map((what) => ['nl', what] as const),
  passes: [
    image('/uploads/a.jpg', 'Een scan van een knie'),
    image('/uploads/a.jpg', 'Scan of a brain'),
    image('/uploads/a.jpg', 'Een bezoeker scant een code bij een kraam'),
    image('/uploads/a.jpg', 'Een man leest de krant'),
    image('/uploads/a.jpg', 'Een stapel brieven op een mat'),
    image('/uploads/a.jpg', 'A woman copies a form at the counter'),
    image('/uploads/a.jpg', 'A letter box in a door'),
    image('/uploads/a.jpg', 'A copy of a famous statue'),
    image('/uploads/a.jpg', 'Een kopje koffie op een lijst met namen'),
  ].map((what) => ['nl', what] as const),
};

/** English passives with a doer further on, in any tense. */
export const passives: RuleVariants = {
  finds: [
    ['en', 'The desks will be set up by the team.'],
    ['en', 'New laptops are going to be handed out by the ministry.'],
    ['en', 'The office has been cleaned every night by a firm.'],
    ['en', 'The list was drawn up last year by the union.'],
    ['en', 'These rooms are being fitted out by students.'],
    ['en', 'Old chairs get picked up by the council.'],
    ['en', 'The plan was put forward in May by two members.'],
    ['en', 'The money can be given back by the bank.'],
  ],
  passes: [
    ['en', 'The team will set up the desks.'],
    ['en', 'The desks will be in place by June.'],
    ['en', 'The work will be finished early, by noon.'],
    ['en', 'The letters are sent out by post.'],
    ['en', 'Prices were put up again by 5 percent.'],
    ['en', 'They are tired of going by bus.'],
    ['en', 'The plan was changed. By then it was May.'],
    ['en', 'He was picked up on the way by bike.'],
  ],
};

/** A quotation in the other language, between marks, of words that the short lists did not have. */
export const foreignQuotes: RuleVariants = {
  finds: [
    ['en', 'A tenant said: “Mijn muren zijn altijd nat, ook in de zomer.”'],
    ['en', '“Waarom moet alles online?” one man asked. “Geen mens helpt mij hier nog.”'],
    ['en', 'One of them wrote: “Elke ochtend staat de trein weer stil.”'],
    ['nl', 'Een student zei: “There was never a day when I had no work.”'],
    ['nl', '“We would rather stay home because our trains never run.” Dat hoorden wij vaak.'],
    ['nl', 'Een man uit Berlijn zei: “Meine Kinder sind auch immer müde.”'],
    ['nl', 'Zij schreef: “Mes enfants ne dorment jamais très bien.”'],
  ],
  passes: [
    ['en', 'A tenant said: “My walls are always wet, even in summer.”'],
    ['en', 'The paper is called “De Stem van het Noorden”.'],
    ['en', 'They live near the Plein van de Vrede in Zwolle.'],
    ['nl', 'Een student zei: “Er was nooit een dag zonder werk.”'],
    ['nl', 'Het lied “Let the Sun Shine In” klinkt er elke dag.'],
    ['nl', 'Had me dat eerder verteld, dan was de deur open.'],
    ['nl', 'De Monde du Travail is een blad over werk.'],
    ['en', 'Mia de Wit and Jan van der Meer work at the desk.'],
  ],
};

/** "A good reflection of" promises what a panel that people join can't be. */
export const reflections: RuleVariants = {
  survey: 'nachtdienst-2026',
  finds: [
    ['nl', 'Wij zijn 95 procent zeker van deze uitkomst.', 'verhuizen-2026'],
    ['en', 'We are 95 percent certain of this result.', 'verhuizen-2026'],
    ['nl', 'Ons panel is een goede afspiegeling van alle nachtwerkers.'],
    ['nl', 'De deelnemers zijn een dwarsdoorsnede van het land.'],
    ['en', 'Our panel is a good reflection of all night workers.'],
    ['en', 'It is a fair cross-section of the whole country.'],
  ],
  passes: [
    ['nl', 'Van de lage inkomens wil 22 procent zeker weg.', 'verhuizen-2026'],
    ['en', 'On a low income, 22 percent certainly want to move.', 'verhuizen-2026'],
    ['nl', 'Ons panel is geen afspiegeling van alle nachtwerkers.'],
    ['en', 'The panel is not a reflection of all night workers.'],
    ['en', 'She saw her reflection in the window.'],
  ],
};
