import type { VNode } from 'preact';
import type { ShownSetting } from '../../src/pages/view.ts';
import { Ours } from './ours.tsx';
import { phrase } from './phrase.ts';
import { useSpeech } from './speech.ts';

interface InterviewSettingProps {
  readonly setting: ShownSetting | undefined;
}

/** When, where and how the interview was held, and what was done to it afterwards; nothing when nobody says so. */
export function InterviewSetting({ setting }: InterviewSettingProps): VNode | null {
  const { words, fill } = useSpeech();
  if (setting === undefined) return null;
  const { date, location, medium, edited, note } = setting;
  const isTold = date !== undefined || location !== undefined || medium !== undefined;
  return (
    <p class="note">
      {isTold && (
        <Ours>
          {phrase(words.held, {
            how: medium && words.heldHow[medium],
            where: location !== undefined && fill(words.heldWhere, { place: location }),
            when:
              date &&
              phrase(words.heldWhen, {
                date: <time datetime={date.datetime}>{date.text}</time>,
              }),
          })}{' '}
        </Ours>
      )}
      {edited && <Ours>{words.edited} </Ours>}
      {note}
    </p>
  );
}
