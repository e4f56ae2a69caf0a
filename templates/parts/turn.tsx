import type { VNode } from 'preact';
import type { ShownTurn } from '../../src/pages/view.ts';
import { Prose } from './prose.tsx';
import { useSpeech } from './speech.ts';

interface TurnProps {
  readonly turn: ShownTurn;
  /** Place among the turns of the interview, from 1. */
  readonly number: number;
  /** Which voice of their side the speaker is, from 1. */
  readonly voice: number;
  readonly prose: readonly string[];
}

/**
 * One stretch of speech. Permalink, name and colon are the beginning of its first paragraph, as real text, so that they
 * are heard, copied and kept by reader modes; the id sits on the permalink, because reader modes delete blocks whose id
 * holds a word such as `social`.
 */
export function Turn({ turn, number, voice, prose }: TurnProps): VNode {
  const side = turn.role === 'interviewer' ? 'turn-q' : 'turn-a';
  const mark = voice > 1 ? ` voice-${Math.min(voice, 4)}` : '';
  return (
    <div
      class={`turn ${side}${mark}`}
      {...(turn.lang === undefined ? {} : { lang: turn.lang, dir: 'auto' as const })}
    >
      <Prose
        prose={prose}
        piece={turn.piece}
        label={<TurnLabel turn={turn} number={number} />}
        colon={turn.colon}
      />
    </div>
  );
}

function TurnLabel({ turn, number }: Pick<TurnProps, 'turn' | 'number'>): VNode {
  const { words, fill, number: shown } = useSpeech();
  const { id, oldIds = [], name, colon, href } = turn;
  return (
    <>
      {oldIds.map((old) => (
        <span key={old} id={old} />
      ))}
      {/* biome-ignore lint/a11y/useAnchorContent: named by its label, since text in it would leak into reader modes */}
      <a
        class="turn-link"
        id={id}
        href={`#${encodeURIComponent(id)}`}
        aria-label={fill(name === '' ? words.linkToTurn : words.linkToTurnOf, {
          n: shown(number),
          name,
        })}
      />
      {name === '' ? null : (
        <b class="turn-name">
          {href === undefined ? name : <a href={href}>{name}</a>}
          {colon}
        </b>
      )}
    </>
  );
}
