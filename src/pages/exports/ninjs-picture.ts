import { given } from '../../base/given.ts';
import type { Story } from '../../site/stories/story.ts';
import type { Edition } from '../edition.ts';
import { subjectPicture } from '../story/subject-picture.ts';

/** Where IPTC's words for how a picture came about have their addresses. */
const sourceTypes = 'http://cv.iptc.org/newscodes/digitalsourcetype/';

/** The lead picture of a story as an associated item of ninjs; undefined when there is none, or none that has an address. */
export function ninjsPicture(story: Story, edition: Edition): object | undefined {
  const picture = subjectPicture(story, 'lead', edition);
  const files = (picture?.files ?? [])
    .map((file) => ({ ...file, href: edition.addresses.absoluteHref(file.src) }))
    .filter(({ href }) => URL.canParse(href));
  const [first] = files;
  if (picture === undefined || first === undefined) return undefined;
  const { alt, caption, creditText, creator, copyrightNotice, license, digitalSourceType } =
    picture;
  const texts = [
    { role: 'caption', value: caption ?? '' },
    { role: 'alt', value: alt ?? '' },
  ].filter(({ value }) => value !== '');
  return {
    name: 'lead',
    rel: 'lead',
    uri: first.href,
    type: 'picture',
    renditions: files.map(({ href, width, height }, n) => ({
      name: n === 0 ? 'main' : `main-${n + 1}`,
      href,
      ...given({ width, height }),
    })),
    ...given({
      descriptions: texts.length === 0 ? undefined : texts,
      by: creditText ?? creator,
      copyrightNotice,
      rightsInfo:
        license !== undefined && URL.canParse(license) ? { linkedRights: license } : undefined,
      digitalSourceType:
        digitalSourceType === undefined
          ? undefined
          : {
              name: digitalSourceType,
              uri: `${sourceTypes}${encodeURIComponent(digitalSourceType)}`,
            },
    }),
  };
}
