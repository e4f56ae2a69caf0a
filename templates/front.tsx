import type { FrontView } from '../src/pages/view.ts';
import type { Template } from '../src/render/template.ts';
import { Band } from './parts/band.tsx';
import { Empty } from './parts/empty.tsx';
import { FrontTop } from './parts/front-top.tsx';
import { Shell } from './parts/shell.tsx';
import { words } from './parts/words.ts';

/** The front page: the top stories and the latest, then a band a section. The masthead is its heading. */
export const template: Template<FrontView> = (props) => (
  <Shell {...props}>
    {props.view.lead === undefined ? (
      <Empty>{words.nothingPublished}</Empty>
    ) : (
      <FrontTop lead={props.view.lead} view={props.view} />
    )}
    {props.view.bands.length > 0 && (
      <div class="bands">
        {props.view.bands.map(({ section, cards }) => (
          <Band key={section.href} title={section} cards={cards} />
        ))}
      </div>
    )}
  </Shell>
);
