/** What is wrong with a setting, and how to mend it. */
export const settingsNl = {
  'settings-number': 'Vul een heel getal in, groter dan nul.',
  'settings-hidden-low': 'Neem minstens {least}. Bij minder mensen kun je aan de cijfers zien wie wat antwoordde.',
  'settings-counts-under-hidden':
    'Dit getal is kleiner dan de grens waaronder niets te zien is. Neem hetzelfde getal of een groter getal.',
  'settings-warn-under-counts':
    'Dit getal is kleiner dan de grens waaronder geen percentages te zien zijn. Neem hetzelfde getal of een groter getal.',
  'settings-word-empty': 'Op regel {line} ontbreekt een woord. Vul de regel aan, of haal hem weg.',
  'settings-word-long': 'Regel {line} is te lang. Een woord heeft hoogstens 80 tekens.',
  'settings-words-many': 'Dit zijn te veel woorden. Houd er hoogstens {most} over.',
  'settings-palette': 'De grafieken kunnen deze kleuren hebben: {names}. Kies er een van.',
  'settings-shape': 'De instelling ‘{field}’ is hier niet bekend. Laad de pagina opnieuw.',
} as const;

export type SettingsTexts = Readonly<Record<keyof typeof settingsNl, string>>;
