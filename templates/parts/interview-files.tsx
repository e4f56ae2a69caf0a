import type { VNode } from 'preact';
import type { ShownExport } from '../../src/pages/view.ts';
import type { ownLanguage } from './own-language.ts';
import { useSpeech } from './speech.ts';

interface InterviewFilesProps {
  readonly files: readonly ShownExport[] | undefined;
  /** Language and direction of our words, when the page has others. */
  readonly own?: ReturnType<typeof ownLanguage>;
}

/** The interviews of the page to take along: as text and as data; nothing when there are none. */
export function InterviewFiles({ files = [], own }: InterviewFilesProps): VNode | null {
  const { words } = useSpeech();
  if (files.length === 0) return null;
  return (
    <nav class="take-along" aria-label={words.interviewFiles} {...own}>
      <ul>
        {files.map(({ name, transcript, data }) => (
          <li key={transcript}>
            {name !== undefined && `${name}${words.colon}`}
            <a href={transcript} type="text/plain">
              {words.transcript}
            </a>
            {words.comma}
            <a href={data} type="application/json">
              {words.data}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
