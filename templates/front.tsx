import type { FrontView } from '../src/pages/view.ts';
import type { Template } from '../src/render/template.ts';
import { Band } from './parts/band.tsx';
import { Empty } from './parts/empty.tsx';
import { FrontTop } from './parts/front-top.tsx';
import { FrontVoices } from './parts/front-voices.tsx';
import { Shell } from './parts/shell.tsx';
import { useSpeech } from './parts/speech.ts';

/**
 * The front page: the top stories and the latest, what people say and think, then a band a section, the first of them
 * before the voices. The masthead is its heading.
 */
export const template: Template<FrontView> = (props) => {
  const { words } = useSpeech();
  const { lead, spoken, opinion, bands } = props.view;
  const [first, ...others] = bands;
  return (
    <Shell {...props}>
      {lead === undefined ? (
        <Empty>{words.nothingPublished}</Empty>
      ) : (
        <FrontTop lead={lead} view={props.view} />
      )}
      <div class="bands">
        {first && <Band {...first} />}
        <FrontVoices spoken={spoken} opinion={opinion} />
        {others.map((band) => (
          <Band key={band.section.href} {...band} />
        ))}
      </div>
    </Shell>
  );
};
