import { Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { styled } from 'styled-components';
import type { FormPicture } from '../../../document/figure-preview';
import { CHART_FORMS, type ChartForm } from '../../../survey/vocabulary';
import { textOf } from '../json';
import { useBlockPreview } from '../preview/use-block-preview';
import { useText } from '../text';
import { Choice } from './choice-input';
import { type CustomInputProps, customInput } from './custom-input';

/** The form of a chart: a plain list, and below it every form with these figures in it, and why it suits them or not. */
function FormInput(props: CustomInputProps) {
  const { name, value, disabled, onChange } = props;
  const say = useText();
  const [isOpen, setOpen] = useState(false);
  const { preview, state, hasQuestion, language } = useBlockPreview(name, isOpen, true);
  const chosen = textOf(value);
  const isAutomatic = !CHART_FORMS.some((form) => form === chosen);
  return (
    <Flex direction="column" alignItems="stretch" gap={2} data-survey-charts="form">
      <Choice {...props} />
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <Summary>{say('form.why')}</Summary>
        <Typography tag="p" role="status" variant="pi">
          {!hasQuestion && say('form.no-question')}
          {hasQuestion && state === 'failed' && say('figure-preview.failed')}
          {hasQuestion && state === 'making' && preview === undefined && say('figure-preview.making')}
          {isAutomatic &&
            preview?.form !== undefined &&
            say('form.automatic-takes', { form: say(`choice.form.${preview.form}`) })}
        </Typography>
        <Pictures>
          {inOrder(preview?.forms ?? [], isAutomatic ? preview?.form : undefined).map((picture) => (
            <li key={picture.form}>
              <Picture
                group={name}
                picture={picture}
                language={language}
                isAdvised={isAutomatic && picture.form === preview?.form}
                isChosen={picture.form === chosen}
                disabled={disabled}
                onChoose={() => onChange(picture.form)}
              />
            </li>
          ))}
        </Pictures>
      </details>
    </Flex>
  );
}

/** What is advised first, then what suits, then what does not. */
function inOrder(forms: readonly FormPicture[], advised: ChartForm | undefined): readonly FormPicture[] {
  const rank = ({ form, fit }: FormPicture) => (form === advised ? 0 : fit ? 1 : 2);
  return [...forms].sort((one, other) => rank(one) - rank(other));
}

interface PictureProps {
  readonly group: string;
  readonly picture: FormPicture;
  readonly language: string;
  readonly isAdvised: boolean;
  readonly isChosen: boolean;
  readonly disabled: boolean;
  readonly onChoose: () => void;
}

function Picture({ group, picture, language, isAdvised, isChosen, disabled, onChoose }: PictureProps) {
  const say = useText();
  const { form, fit, reason, svg } = picture;
  const name = say(`choice.form.${form}`);
  return (
    <Card>
      {svg !== undefined && (
        <img alt={say('form.picture', { form: name })} src={`data:image/svg+xml,${encodeURIComponent(svg)}`} />
      )}
      {fit ? (
        <label>
          <input type="radio" name={`${group}.pictures`} checked={isChosen} disabled={disabled} onChange={onChoose} />
          <strong>{name}</strong>
        </label>
      ) : (
        <strong>{name}</strong>
      )}
      <span>{say(isAdvised ? 'form.advised' : fit ? 'form.fit' : 'form.unfit')}</span>
      <span lang={language}>{reason}</span>
    </Card>
  );
}

const Summary = styled.summary`
  padding-block: 0.6rem;
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: 1.4rem;
  cursor: pointer;
`;

const Pictures = styled.ul`
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(min(100%, 20rem), 1fr));
  gap: 1.2rem;
  margin-top: 0.8rem;
`;

const Card = styled.div`
  display: flex;
  flex-direction: column;
  gap: 0.4rem;
  height: 100%;
  padding: 1.2rem;
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: 1.3rem;
  line-height: 1.4;
  border: 1px solid ${({ theme }) => theme.colors.neutral300};
  border-radius: ${({ theme }) => theme.borderRadius};

  img {
    width: 100%;
    max-height: 16rem;
    object-fit: contain;
    object-position: top left;
    background: #fff;
  }

  label {
    display: flex;
    gap: 0.8rem;
    align-items: center;
  }

  input {
    width: 1.8rem;
    height: 1.8rem;
    accent-color: ${({ theme }) => theme.colors.primary600};
  }
`;

export default customInput(FormInput);
