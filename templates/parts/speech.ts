import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Speech } from '../../src/render/speech.ts';

/** In which words a page speaks; given to every template by whoever renders it. */
export const SpeechOfPage = createContext<Speech | undefined>(undefined);

/** The words that templates print of their own accord, and how to fill them. Throws outside of a page. */
export function useSpeech(): Speech {
  const speech = useContext(SpeechOfPage);
  if (speech === undefined) throw new Error('Words are known within a page only');
  return speech;
}
