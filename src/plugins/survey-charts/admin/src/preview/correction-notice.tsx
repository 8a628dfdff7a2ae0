import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import { useState } from 'react';
import { LANGUAGES } from '../../../survey/language';
import { LanguageTexts } from '../fields/language-texts';
import { arrayOf, valueAt } from '../json';
import { useText } from '../text';

interface CorrectionNoticeProps {
  /** Titles of the published articles that show the question. */
  readonly articles: readonly string[];
}

/**
 * Figures that readers have were changed: asks for the note that they get with it, before the gate refuses. The note goes
 * into the form, to be saved with the figures.
 */
export function CorrectionNotice({ articles }: CorrectionNoticeProps) {
  const say = useText();
  const corrections = useForm('CorrectionNotice', (form) => valueAt(form.values, ['corrections']));
  const onChange = useForm('CorrectionNotice', (form) => form.onChange);
  const [text, setText] = useState<Readonly<Record<string, string>>>({});
  const isEmpty = LANGUAGES.every((language) => (text[language] ?? '').trim() === '');
  const add = () => {
    const keys = arrayOf(corrections).length;
    const note = { __temp_key__: `n${Date.now()}${keys}`, date: today(), text };
    onChange('corrections', [...arrayOf(corrections), note]);
  };
  return (
    <Box
      background="warning100"
      borderColor="warning600"
      hasRadius
      padding={4}
      width="100%"
      role="group"
      aria-labelledby="correction-notice"
      data-survey-charts="correction-notice"
    >
      <Typography id="correction-notice" tag="h3" variant="omega" fontWeight="bold">
        {say('correction.title')}
      </Typography>
      <Typography tag="p">{say('correction.why', { articles: articles.join(', ') })}</Typography>
      <Flex direction="column" alignItems="stretch" gap={3} paddingTop={3}>
        <LanguageTexts
          name="correction-notice.text"
          multiline
          disabled={false}
          read={(language) => text[language] ?? ''}
          write={(language, written) => setText({ ...text, [language]: written })}
        />
        <Button type="button" variant="secondary" disabled={isEmpty} onClick={add}>
          {say('correction.add')}
        </Button>
      </Flex>
    </Box>
  );
}

/** The editor's day, ISO. */
function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
