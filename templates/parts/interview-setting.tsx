import type { VNode } from 'preact';
import type { ShownSetting } from '../../src/pages/view.ts';
import { Ours } from './ours.tsx';
import { words } from './words.ts';

interface InterviewSettingProps {
  readonly setting: ShownSetting | undefined;
}

/** When, where and how the interview was held, and what was done to it afterwards; nothing when nobody says so. */
export function InterviewSetting({ setting }: InterviewSettingProps): VNode | null {
  if (setting === undefined) return null;
  const { date, location, medium, edited, note } = setting;
  const isTold = date !== undefined || location !== undefined || medium !== undefined;
  return (
    <p class="note">
      {isTold && (
        <Ours>
          {words.held}
          {medium !== undefined && ` ${words.heldBy[medium]}`}
          {location !== undefined && ` ${words.heldIn(location)}`}
          {date && (
            <>
              {' '}
              {words.heldOn} <time datetime={date.datetime}>{date.text}</time>
            </>
          )}
          .{' '}
        </Ours>
      )}
      {edited && <Ours>{words.edited} </Ours>}
      {note}
    </p>
  );
}
