import { Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { themeOf } from '../../../charts/theme';
import type { Tone } from '../../../charts/theme/theme';
import { PALETTES, type Palette } from '../../../survey/vocabulary';
import { Fieldset } from '../fields/fieldset';
import { useText } from '../text';

/** What a palette looks like: those of its colours that stand beside each other in a drawing. */
const SHOWN: readonly Tone[] = ['accent', 'sequence-1', 'sequence-2', 'sequence-3', 'sequence-4', 'sequence-5'];

interface PaletteFieldProps {
  readonly value: Palette;
  readonly fault: string | undefined;
  readonly readOnly: boolean;
  onChange(palette: Palette): void;
}

/** The hue of the charts: its name says it, the colours beside it are to look at. */
export function PaletteField({ value, fault, readOnly, onChange }: PaletteFieldProps) {
  const say = useText();
  return (
    <Fieldset legend={say('settings.palette')} hint={say('settings.palette.hint')} error={fault}>
      {PALETTES.map((palette) => (
        <Choice key={palette}>
          <input
            type="radio"
            name="palette"
            checked={palette === value}
            disabled={readOnly}
            onChange={() => onChange(palette)}
          />
          <Typography variant="pi">{say(`settings.palette.${palette}`)}</Typography>
          <Flex gap={1} aria-hidden>
            {SHOWN.map((tone) => (
              <Swatch key={tone} style={swatchStyle(palette, tone)} />
            ))}
          </Flex>
        </Choice>
      ))}
    </Fieldset>
  );
}

function swatchStyle(palette: Palette, tone: Tone) {
  const { fill, outline } = themeOf('light', palette).tones[tone];
  return { background: fill, borderColor: outline ?? fill };
}

const Choice = styled.label`
  display: flex;
  align-items: center;
  gap: 1rem;
  min-height: 2.4rem;
`;

const Swatch = styled.span`
  width: 2.4rem;
  height: 1.6rem;
  border: 2px solid;
`;
