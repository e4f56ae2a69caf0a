import { listenToKeys } from './search/keys.ts';
import { type Answer, type Library, openLibrary } from './search/open-library.ts';
import type { Question, Settings } from './search/settings.ts';
import { showFound } from './search/show-found.ts';

/**
 * The search page: nothing is loaded before the reader begins; then answers come while they type. The question stands in the
 * address, so that it can be passed on.
 */
const form = document.querySelector<HTMLFormElement>('form.search');
const status = document.querySelector<HTMLElement>('.search-status[role]');
const list = document.querySelector<HTMLElement>('.found');
const more = document.querySelector<HTMLButtonElement>('.search-more');
const browse = document.querySelector<HTMLElement>('.browse');
const template = document.querySelector<HTMLTemplateElement>('#found-story');
const input = form?.querySelector<HTMLInputElement>('input[name="q"]');

/** So many stories are shown at a time. */
const atOnce = 10;
/** Milliseconds without a key after which a reader is taken to wait. */
const pause = 180;
/** So many people are offered to filter by: those with most stories among what was found. */
const offeredPeople = 60;

if (form && status && list && more && browse && template && input) {
  const settings: Settings = JSON.parse(form.dataset['search'] ?? '');
  let library: Promise<Library> | undefined;
  let answer: Answer | undefined;
  let asked = 0;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const open = (): Promise<Library> => {
    library ??= openLibrary(settings);
    // Whoever waits for it will hear.
    library.catch(() => {});
    return library;
  };

  const choices = (): readonly HTMLSelectElement[] => [...form.querySelectorAll('select')];

  const questionNow = (): Question => {
    const choiceOf = (name: string): string =>
      choices().find((choice) => choice.name === name)?.value ?? '';
    const [section, person, year] = [choiceOf('section'), choiceOf('person'), choiceOf('year')];
    return { q: input.value, section, person, year, order: choiceOf('order') };
  };

  /** `anew`: in place of what is shown. */
  const showNext = async (anew = false): Promise<Element | undefined> => {
    const turn = asked;
    const found = (await answer?.next(atOnce)) ?? [];
    if (turn !== asked) return undefined;
    if (anew) list.replaceChildren();
    const before = list.childElementCount;
    list.append(...found.map((story) => showFound(story, template, settings)));
    more.hidden = list.childElementCount >= (answer?.count ?? 0);
    return list.children[before];
  };

  const showNothing = (): void => {
    list.replaceChildren();
    more.hidden = true;
    browse.hidden = false;
    status.textContent = '';
  };

  const ask = async (): Promise<void> => {
    clearTimeout(waiting);
    asked += 1;
    const turn = asked;
    const question = questionNow();
    noteInAddress(question);
    if (!isQuestion(question)) return showNothing();
    if (status.textContent === '') status.textContent = settings.words.searching;
    try {
      const next = await (await open()).ask(question);
      if (turn !== asked) return;
      answer = next;
      await showNext(true);
      if (turn !== asked) return;
      browse.hidden = next.count > 0;
      offerPeople(next.people, form.elements.namedItem('person'));
      // Whoever hears it may go to the stories at once.
      status.textContent = messageOf(next.count, settings.words);
    } catch {
      if (turn !== asked) return;
      showNothing();
      status.textContent = settings.words.searchUnavailable;
    }
  };

  input.addEventListener('focus', open, { once: true });
  input.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(ask, pause);
  });
  form.addEventListener('change', (event) => {
    if (event.target instanceof HTMLSelectElement) ask();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    ask();
  });
  more.addEventListener('click', async () => {
    const first = await showNext();
    first?.querySelector('a')?.focus();
  });
  listenToKeys(input, list);

  form.hidden = false;
  takeFromAddress(input, choices());
  if (isQuestion(questionNow())) ask();
}

/** Is there anything to look for? An order alone finds nothing. */
function isQuestion({ q, section, person, year }: Question): boolean {
  return [q.trim(), section, person, year].some((text) => text !== '');
}

function noteInAddress(question: Question): void {
  const address = new URL(location.href);
  address.search = new URLSearchParams(
    Object.entries(question).filter(([, value]) => value.trim() !== ''),
  ).toString();
  history.replaceState(null, '', address);
}

function takeFromAddress(input: HTMLInputElement, choices: readonly HTMLSelectElement[]): void {
  const asked = new URLSearchParams(location.search);
  input.value = asked.get('q') ?? input.value;
  for (const choice of choices) {
    const value = asked.get(choice.name) ?? '';
    if (choice.name === 'person' && value !== '') choice.append(new Option(value, value));
    if ([...choice.options].some((option) => option.value === value)) choice.value = value;
  }
}

function messageOf(count: number, { found, foundNothing }: Settings['words']): string {
  if (count === 0) return foundNothing;
  const { lang } = document.documentElement;
  const form = new Intl.PluralRules(lang || 'en').select(count);
  const message = found[form] ?? found['other'] ?? '{n}';
  return message.replace('{n}', count.toLocaleString(lang || 'en'));
}

/** Offer to filter by the people of what was found; whoever is chosen stays. */
function offerPeople(people: readonly string[], choice: unknown): void {
  if (!(choice instanceof HTMLSelectElement)) return;
  const { value } = choice;
  const offered = people.slice(0, offeredPeople).filter((name) => name !== value);
  const names = [...offered, ...(value === '' ? [] : [value])].toSorted((a, b) =>
    a.localeCompare(b, document.documentElement.lang || 'en'),
  );
  const [all] = choice.options;
  choice.replaceChildren(...(all ? [all] : []), ...names.map((name) => new Option(name, name)));
  choice.value = value;
}
