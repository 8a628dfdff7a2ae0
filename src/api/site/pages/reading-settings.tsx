import type { ReactElement } from 'react';
import { each } from '../../../plugins/survey-charts/channels/web';
import type { Language } from '../../../plugins/survey-charts/survey/language';
import { READING_SETTINGS, type ReadingSetting } from '../reading-settings';
import { siteTexts } from '../texts';

interface Props {
  readonly language: Language;
}

/** Opens the panel. Hidden until there is a script: without one the device's own settings hold. */
export function ReadingSettingsButton({ language }: Props): ReactElement {
  return (
    <button type="button" className="settings-button" aria-expanded="false" aria-controls="settings" hidden>
      {siteTexts(language).reading.title}
    </button>
  );
}

/** What a reader can set. It is kept on the device alone: no account, no cookie. */
export function ReadingSettingsPanel({ language }: Props): ReactElement {
  const texts = siteTexts(language).reading;
  const { names, choices, switches } = texts;
  return (
    <section
      id="settings"
      className="settings"
      aria-label={texts.title}
      data-show-table={texts.showTable}
      data-hide-table={texts.hideTable}
      hidden
    >
      <div className="inner">
        <Choices name="size" legend={names.size} labels={choices.size} />
        <Choices name="spacing" legend={names.spacing} labels={choices.spacing} />
        <Choices name="scheme" legend={names.scheme} labels={choices.scheme} />
        <fieldset>
          <legend>{texts.shown}</legend>
          <div className="choices">
            <Switch name="core" label={switches.core} />
            <Switch name="patterns" label={switches.patterns} />
            <Switch name="tables" label={switches.tables} />
          </div>
        </fieldset>
        <p>{texts.kept}</p>
        <p className="settings-actions">
          <button type="button" className="button settings-reset">
            {texts.reset}
          </button>
          <button type="button" className="button settings-close">
            {texts.close}
          </button>
        </p>
      </div>
    </section>
  );
}

interface ChoicesProps {
  readonly name: ReadingSetting;
  readonly legend: string;
  readonly labels: Readonly<Record<string, string>>;
}

function Choices({ name, legend, labels }: ChoicesProps): ReactElement {
  return (
    <fieldset>
      <legend>{legend}</legend>
      <div className="choices">
        {each(READING_SETTINGS[name], (choice, index) => (
          <label>
            <input type="radio" name={name} value={choice} defaultChecked={index === 0} /> {labels[choice]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function Switch({ name, label }: { readonly name: ReadingSetting; readonly label: string }): ReactElement {
  return (
    <label>
      <input type="checkbox" name={name} value={READING_SETTINGS[name][1]} /> {label}
    </label>
  );
}
