import { h, type VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { english } from '../../src/base/languages/english.ts';
import type { Language } from '../../src/base/languages/language.ts';
import { speechOf } from '../../src/render/speech.ts';
import { SpeechOfPage } from '../../templates/parts/speech.ts';

/** The HTML of an element as a page has it that speaks a language. */
export function print(element: VNode, language: Language = english): string {
  return renderToString(h(SpeechOfPage.Provider, { value: speechOf(language) }, element));
}
