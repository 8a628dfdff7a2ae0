import { isLanguage, type Language } from '../../../plugins/survey-charts/survey/language';
import { spoken } from '../../../plugins/survey-charts/words/spoken';
import type { Sentence } from './readable';

export type ReaderState = 'stopped' | 'speaking' | 'paused';

export interface Listener {
  onState(state: ReaderState): void;
  /** Undefined: nothing is read. */
  onSentence(sentence: Sentence | undefined): void;
}

export interface VoiceReader {
  /** From the beginning, or from the sentence at which it was paused; while it speaks it pauses. */
  playOrPause(sentences: () => readonly Sentence[]): void;
  stop(): void;
  /** 1 is a voice's own speed. */
  setRate(rate: number): void;
}

/** A voice of the device itself: one elsewhere would send the text to another company. */
export function voiceOf(language: Language): SpeechSynthesisVoice | undefined {
  return speechSynthesis
    .getVoices()
    .find((voice) => voice.localService && voice.lang.toLowerCase().startsWith(language));
}

/**
 * Says sentences one after another. A device's own `pause()` is not to be relied on (Android ends there): a pause ends
 * the sentence, and going on begins it again.
 */
export function createVoiceReader({ onState, onSentence }: Listener): VoiceReader {
  let state: ReaderState = 'stopped';
  let sentences: readonly Said[] = [];
  let at = 0;
  let rate = 1;
  let current: SpeechSynthesisUtterance | undefined;

  const enter = (next: ReaderState) => {
    state = next;
    onState(next);
  };
  const silence = () => {
    current = undefined;
    speechSynthesis.cancel();
  };
  const stop = () => {
    silence();
    enter('stopped');
    onSentence(undefined);
  };
  const say = () => {
    silence();
    const sentence = sentences[at];
    if (sentence === undefined) return stop();
    enter('speaking');
    onSentence(sentence);
    const utterance = utteranceOf(sentence, rate);
    current = utterance;
    // What was cancelled ends too: only the present one goes on to the next.
    utterance.onend = () => {
      if (current !== utterance) return;
      at += 1;
      say();
    };
    utterance.onerror = () => {
      if (current === utterance) stop();
    };
    speechSynthesis.speak(utterance);
  };
  return {
    playOrPause(read) {
      if (state === 'speaking') {
        silence();
        enter('paused');
        return;
      }
      if (state === 'stopped') [sentences, at] = [saidOf(read()), 0];
      say();
    },
    stop,
    setRate(next) {
      rate = next;
      if (state === 'speaking') say();
    },
  };
}

interface Said extends Sentence {
  readonly said: string;
}

/** Each sentence as a voice says it. A difficult abbreviation is explained once in a reading. */
function saidOf(sentences: readonly Sentence[]): readonly Said[] {
  const explained = new Set<string>();
  return sentences.map((sentence) => {
    const { text, language } = sentence;
    return { ...sentence, said: isLanguage(language) ? spoken(text, language, explained) : text };
  });
}

function utteranceOf({ said, language }: Said, rate: number): SpeechSynthesisUtterance {
  const utterance = new SpeechSynthesisUtterance(said);
  const voice = isLanguage(language) ? voiceOf(language) : undefined;
  utterance.lang = language;
  utterance.rate = rate;
  if (voice) utterance.voice = voice;
  return utterance;
}
