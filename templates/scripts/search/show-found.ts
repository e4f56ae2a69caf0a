import type { Stretch } from './excerpt.ts';
import type { Found, Passage } from './read-found.ts';
import type { Settings } from './settings.ts';

/** A story that was found, made of the page's template. Whatever comes from a text is set as text, never as markup. */
export function showFound(found: Found, template: HTMLTemplateElement, settings: Settings): Node {
  const item = template.content.cloneNode(true) as DocumentFragment;
  const section = settings.sections.find(({ slug }) => slug === found.section);
  const part = (name: string): HTMLElement | null => item.querySelector(`[data-fill="${name}"]`);
  if (section?.accent) item.querySelector('.card')?.classList.add(`accent-${section.accent}`);
  fill(part('section'), section?.name ?? '');
  fill(part('label'), found.label);
  fill(part('headline'), found.headline);
  part('headline')?.setAttribute('href', found.href);
  fillStretches(part('excerpt'), found.excerpt);
  fillPassages(part('passages'), found.passages);
  const signed = part('signed');
  const [before = '', after = ''] = signed?.dataset['by']?.split('{names}') ?? [];
  if (found.byline !== '') signed?.prepend(before);
  if (found.byline !== '') signed?.append(after);
  fill(part('byline'), found.byline);
  if (found.byline === '') signed?.remove();
  if (found.published === '') part('dated')?.remove();
  part('published')?.setAttribute('datetime', found.datetime);
  fill(part('published'), found.published);
  return item;
}

function fill(part: HTMLElement | null, text: string): void {
  if (text === '') part?.remove();
  else part?.replaceChildren(text);
}

function fillStretches(part: HTMLElement | null, stretches: readonly Stretch[]): void {
  if (stretches.length === 0) part?.remove();
  part?.append(...stretches.map(({ text, marked }) => (marked ? mark(text) : text)));
}

function mark(text: string): HTMLElement {
  const element = document.createElement('mark');
  element.textContent = text;
  return element;
}

/** One entry a passage, by the model of the first. */
function fillPassages(list: HTMLElement | null, passages: readonly Passage[]): void {
  const model = list?.firstElementChild;
  if (!list || !model || passages.length === 0) {
    list?.remove();
    return;
  }
  const entries = passages.map(({ href, place, words }) => {
    const entry = model.cloneNode(true) as HTMLElement;
    const link = entry.querySelector('a');
    link?.setAttribute('href', href);
    link?.replaceChildren(place);
    fillStretches(entry.querySelector('[data-fill="words"]'), words);
    return entry;
  });
  list.replaceChildren(...entries);
}
