/** A heuristic of Chartability, and what of it only people can judge. */
interface Heuristic {
  readonly name: string;
  readonly critical?: true;
  /** What people have to look at; absent where the checks see all of it. */
  readonly people?: string;
}

/**
 * The 50 heuristics of Chartability by principle, under their own names: https://github.com/Chartability/POUR-CAF.
 * Nobody can "pass" them: a report says how many failures are known.
 */
export const HEURISTICS = {
  perceivable: {
    'low-contrast': { name: 'Low contrast', critical: true },
    'only-visual': {
      name: 'Only visual',
      critical: true,
      people: 'Listen to a figure with a screen reader: is everything that is seen also said, and well?',
    },
    'small-text': { name: 'Small text size', critical: true },
    'colour-alone': { name: 'Color is used alone to communicate meaning' },
    obscured: { name: 'Meaningful elements are obscured' },
    'not-cvd-friendly': { name: 'Not CVD-friendly' },
    spacing: { name: 'Spacing is inappropriate', people: 'Is the room between bars and texts pleasant to look at?' },
    seizure: { name: 'Visual presents seizure risk', critical: true },
  },
  operable: {
    'one-input': { name: 'Interaction output only has one input', critical: true },
    'no-cues': { name: 'No interaction cues or instructions', critical: true },
    'overrides-at': { name: 'Controls override AT controls', critical: true },
    'low-contrast-interactive': { name: 'Low contrast on interactive elements' },
    focus: { name: 'Keyboard focus indicator missing, obscured, or low contrast' },
    'tab-stops': { name: 'Inappropriate tab stops' },
    'complex-actions': { name: 'Complex actions have no alternatives' },
    targets: { name: 'Target pointer interaction size is too small' },
  },
  understandable: {
    'no-explanation': { name: 'No explanation for purpose or for how to read', critical: true },
    'no-title': { name: 'No title, summary, or caption', critical: true },
    'reading-level': {
      name: 'Reading level inappropriate',
      critical: true,
      people: 'Read the texts with people who read with effort. words/style.test.ts holds the length of sentences.',
    },
    'interactive-context': { name: 'Interactive context is not clear' },
    complexity: {
      name: 'Information complexity is inappropriate',
      people: 'More than five answers: is one figure still the best way? The twelve provinces are such a one.',
    },
    changes: { name: 'Changes are not easy to follow' },
    undefined: { name: 'Metrics and variables are undefined' },
    uncertainty: {
      name: 'Statistical uncertainty isn’t clearly communicated',
      people: 'Do readers understand what the margin of a probability sample means?',
    },
    axes: { name: 'Axis labels are unclear or missing' },
    controls: { name: 'Controls are inappropriate' },
  },
  robust: {
    standards: {
      name: 'Does not conform to standards',
      people: 'An evaluation by WCAG-EM: a third of WCAG can be checked by machine.',
    },
    semantics: { name: 'Semantically invalid', people: 'Listen to table and headings with a screen reader.' },
    fragile: {
      name: 'Fragile technology support',
      people: 'Firefox and WebKit, old telephones, text browsers, a Braille line.',
    },
  },
  compromising: {
    'no-table': { name: 'No table', critical: true },
    'one-process': { name: 'Information can only be reached through single process' },
    location: { name: 'Location and history is clear' },
    unforgiving: { name: 'Interactions are not forgiveable' },
    narrative: { name: 'Information cannot be navigated according to narrative or structure' },
    'static-table': { name: 'Table/data is static' },
    'state-shared': { name: 'State is not easy to share and reproduce' },
  },
  assistive: {
    density: {
      name: 'Data density is inappropriate',
      critical: true,
      people: 'Is there too much in one figure, or in one article?',
    },
    tedious: {
      name: 'Navigation and interaction is tedious',
      critical: true,
      people: 'How many steps does a screen reader take from one figure to the next?',
    },
    'not-described': {
      name: 'Visually apparent features and relationships are not described',
      people: 'Do the sentences say what is seen first?',
    },
    'not-human-readable': { name: 'Data in text is not human-readable' },
    extremes: {
      name: 'Space does not handle extremes',
      people: 'Look at the examples with a zero, with one dominant answer and with near ties.',
    },
    'no-default': { name: 'No default “build-your-own” provided' },
  },
  flexible: {
    'user-style': { name: 'User style change not respected', critical: true },
    animations: { name: 'Long animations cannot be controlled' },
    scrolling: { name: 'Scrolling experiences cannot be altered' },
    reflow: { name: 'Zoom and reflow are not supported' },
    'text-adjustments': { name: 'User’s text adjustments are not respected' },
    inconsistent: {
      name: 'Design is not consistent and familiar',
      people: 'Lay the forms side by side: the gallery is made for it.',
    },
    'contrast-textures': {
      name: 'Contrast and textures cannot be adjusted',
      people: 'The only texture on a screen is that of what was not reported; it can’t be switched off.',
    },
    'difficult-type': {
      name: 'Difficult chart type has no alternative',
      people: 'An editor may choose another form; a reader has the table and the sentences. Is that enough?',
    },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Heuristic>>>>;

type Principles = typeof HEURISTICS;
export type HeuristicId = { [Principle in keyof Principles]: keyof Principles[Principle] }[keyof Principles];

export interface KnownHeuristic extends Heuristic {
  readonly id: string;
  readonly principle: string;
}

export const ALL_HEURISTICS: readonly KnownHeuristic[] = Object.entries(HEURISTICS).flatMap(([principle, known]) =>
  Object.entries<Heuristic>(known).map(([id, heuristic]) => ({ ...heuristic, id, principle })),
);
