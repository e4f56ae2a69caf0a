import { type Diagnostic, diagnose } from '../../base/diagnostic.ts';
import type { Publication } from '../../content/settings/publication.ts';
import type { Answers } from '../answering.ts';
import { addressesInSettings, doesAnswer } from './publisher.ts';

/** Pages and files that `publication.yml` names, and that are not there: machines are not told of them. */
export function checkSettings(publication: Publication, answers: Answers): readonly Diagnostic[] {
  return addressesInSettings(publication)
    .filter(([, address]) => !doesAnswer(address, answers))
    .map(([setting, address]) =>
      diagnose(
        'setting-unanswered',
        { path: 'publication.yml', ...publication.places[setting] },
        `The setting “${setting}” names “${address}”, at which nothing stands`,
        'Write that page, or take the setting out',
      ),
    );
}
