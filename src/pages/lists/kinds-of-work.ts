import type { Story } from '../../site/stories/story.ts';

/** Did somebody pay for the story to appear? */
export function isPaidFor({ type, sponsor }: Pick<Story, 'type' | 'sponsor'>): boolean {
  return type === 'sponsored' || sponsor !== undefined;
}

/** Does the story say what somebody thinks, as leaders, columns and letters do? */
export function isOpinion({ type }: Pick<Story, 'type'>): boolean {
  return type === 'opinion' || type === 'editorial' || type === 'letter';
}
