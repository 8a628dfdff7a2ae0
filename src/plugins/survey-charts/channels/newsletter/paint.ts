import type { CSSProperties } from 'react';
import { INKS, type Ink, LINES, type Line, SURFACES, type Surface } from './palette';

export interface Paint {
  readonly ink?: Ink;
  readonly surface?: Surface;
  /** Colour of whatever border the style draws. */
  readonly line?: Line;
}

export interface Painted {
  readonly className: string;
  readonly style: CSSProperties;
}

/**
 * Light colours inline, because many mail programmes drop style sheets; dark ones by class, which `STYLE_SHEET` fills in
 * where a programme asks for them.
 */
export function paint({ ink, surface, line }: Paint, style: CSSProperties = {}): Painted {
  const classes = [ink && `i-${ink}`, surface && `s-${surface}`, line && `l-${line}`];
  return {
    className: classes.filter((name) => name !== undefined).join(' '),
    style: {
      ...style,
      ...(ink && { color: INKS[ink].light }),
      ...(surface && { backgroundColor: SURFACES[surface].light }),
      ...(line && { borderColor: LINES[line].light }),
    },
  };
}

function darkRules(before: string): string {
  const rules = [
    ...Object.entries(INKS).map(([name, { dark }]) => `${before}.i-${name}{color:${dark}!important}`),
    ...Object.entries(SURFACES).map(([name, { dark }]) => `${before}.s-${name}{background-color:${dark}!important}`),
    ...Object.entries(LINES).map(([name, { dark }]) => `${before}.l-${name}{border-color:${dark}!important}`),
  ];
  return rules.join('');
}

/**
 * What inline styles can't say: dark colours (`prefers-color-scheme`, and Outlook's own `data-ogsc`), less margin on a
 * telephone, and the wide drawing where there is room. Without it the e-mail is whole: light, with the narrow drawing.
 */
export const STYLE_SHEET = [
  ':root{color-scheme:light dark;supported-color-schemes:light dark}',
  '@media (max-width:480px){.pad{padding-left:16px!important;padding-right:16px!important}',
  '.gutter{padding-left:0!important;padding-right:0!important}.title{font-size:27px!important}',
  '.values{font-size:15px!important}}',
  '@media (min-width:600px){.narrow{display:none!important}.wide{display:block!important}}',
  `@media (prefers-color-scheme:dark){${darkRules('')}}`,
  darkRules('[data-ogsc] '),
].join('');
