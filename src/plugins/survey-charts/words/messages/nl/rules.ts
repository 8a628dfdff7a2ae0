/** What the checks of articles and questions report, by the keys of `checks/`. */
export const rulesNl = {} as const;

export type RuleTexts = Readonly<Record<keyof typeof rulesNl, string>>;
