import type { ReactElement } from 'react';
import type { Language } from '../../../plugins/survey-charts/survey/language';
import { siteTexts } from '../texts';

/** Shares of a voice's own speed. */
const SPEEDS = { slow: '0.75', normal: '1', fast: '1.3' } as const;

/** Reads the article aloud. Hidden until the script has found a voice of this language on the device. */
export function ReadAloud({ language }: { readonly language: Language }): ReactElement {
  const { title, play, pause, resume, stop, speed, speeds } = siteTexts(language).readAloud;
  return (
    <div className="player-place">
      <section className="player" aria-label={title} data-play={play} data-pause={pause} data-resume={resume} hidden>
        <button type="button" className="button player-play">
          {play}
        </button>
        <button type="button" className="button player-stop" hidden>
          {stop}
        </button>
        <label>
          {speed}{' '}
          <select defaultValue={SPEEDS.normal}>
            <option value={SPEEDS.slow}>{speeds.slow}</option>
            <option value={SPEEDS.normal}>{speeds.normal}</option>
            <option value={SPEEDS.fast}>{speeds.fast}</option>
          </select>
        </label>
      </section>
    </div>
  );
}
