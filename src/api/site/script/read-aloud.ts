import { isLanguage } from '../../../plugins/survey-charts/survey/language';
import { readableSentences, type Sentence } from './readable';
import { createVoiceReader, type ReaderState, voiceOf } from './voice-reader';

/** Offers to read the article aloud, where the device has a voice of the page's language. */
export function startReadAloud(): void {
  const player = document.querySelector<HTMLElement>('.player');
  const article = document.querySelector('article');
  const page = document.documentElement.lang;
  if (player === null || article === null || !('speechSynthesis' in window) || !isLanguage(page)) return;
  // Many devices name their voices only some time after they were asked.
  const offer = () => {
    if (!player.hidden || voiceOf(page) === undefined) return;
    player.hidden = false;
    startPlayer(player, article);
  };
  offer();
  speechSynthesis.addEventListener?.('voiceschanged', offer);
}

function startPlayer(player: HTMLElement, article: Element): void {
  const play = player.querySelector<HTMLButtonElement>('.player-play');
  const stop = player.querySelector<HTMLButtonElement>('.player-stop');
  const speed = player.querySelector('select');
  if (play === null || stop === null || speed === null) return;
  const { play: start = '', pause = '', resume = '' } = player.dataset;
  const labels: Readonly<Record<ReaderState, string>> = { stopped: start, speaking: pause, paused: resume };
  const reader = createVoiceReader({
    onSentence: mark,
    onState(state) {
      play.textContent = labels[state];
      stop.hidden = state === 'stopped';
      document.documentElement.classList.toggle('reading-aloud', state !== 'stopped');
    },
  });
  play.addEventListener('click', () => reader.playOrPause(() => readableSentences(article)));
  stop.addEventListener('click', () => {
    reader.stop();
    play.focus();
  });
  speed.addEventListener('change', () => reader.setRate(Number(speed.value)));
  window.addEventListener('pagehide', reader.stop);
}

/** Marks the sentence that is read, or its block where a browser can't mark a part of one, and keeps it in view. */
function mark(sentence: Sentence | undefined): void {
  for (const marked of document.querySelectorAll('.spoken')) marked.classList.remove('spoken');
  const highlights = 'highlights' in CSS ? CSS.highlights : undefined;
  highlights?.delete('spoken');
  if (sentence === undefined) return;
  if (highlights) highlights.set('spoken', new Highlight(sentence.range));
  else sentence.block.classList.add('spoken');
  const { top, bottom } = sentence.range.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight * LOWEST) sentence.block.scrollIntoView({ block: 'center' });
}

/** Below this share of the window's height the player lies over the text. */
const LOWEST = 0.8;
