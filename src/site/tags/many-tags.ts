import { type Diagnostic, diagnose } from '../../base/diagnostic.ts';
import type { StorySketch } from '../../content/document.ts';
import { tagKey } from './tag-key.ts';

/** So many subjects a story may have before they say nothing of it. */
const enough = 10;

/** Stories with more tags than help anybody. */
export function reportManyTags(stories: readonly StorySketch[]): readonly Diagnostic[] {
  return stories.flatMap(({ path, fields, body }) => {
    if (fields.tags.length + body.hashtags.length <= enough) return [];
    const [first] = body.hashtags;
    const texts = [...fields.tags, ...body.hashtags.map(({ text }) => text)];
    const count = new Set(texts.map(tagKey)).size;
    if (count <= enough) return [];
    const point = fields.places.tags ?? first;
    return [
      diagnose(
        'tags-many',
        { path, line: point?.line ?? 1, column: point?.column ?? 1 },
        `The story has ${count} tags, so that each of them says little`,
        `Keep the ${enough} that matter most, or fewer`,
      ),
    ];
  });
}
