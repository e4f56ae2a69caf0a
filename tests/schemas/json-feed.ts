import { z } from 'zod';

const address = z.url({ protocol: /^https?$/ });
const words = z.string().min(1);
/** RFC 3339, with the offset that was meant. */
const moment = z.iso.datetime({ offset: true });
const language = z.string().regex(/^[a-z]{1,8}(-[a-z\d]{1,8})*$/i);
/** Whoever has nothing that tells who it is, is nobody. */
const author = z
  .strictObject({
    name: words.optional(),
    url: z.url().optional(),
    avatar: address.optional(),
  })
  .refine((one) => Object.keys(one).length > 0);

const attachment = z.strictObject({
  url: address,
  mime_type: z.string().regex(/^[^/\s]+\/[^/\s]+$/),
  title: words.optional(),
  size_in_bytes: z.int().nonnegative().optional(),
  duration_in_seconds: z.number().nonnegative().optional(),
});

const item = z
  .strictObject({
    id: words,
    url: address.optional(),
    external_url: address.optional(),
    title: words.optional(),
    content_html: z.string().optional(),
    content_text: z.string().optional(),
    summary: words.optional(),
    image: address.optional(),
    banner_image: address.optional(),
    date_published: moment.optional(),
    date_modified: moment.optional(),
    authors: z.array(author).min(1).optional(),
    tags: z.array(words).min(1).optional(),
    language: language.optional(),
    attachments: z.array(attachment).optional(),
  })
  .refine((one) => one.content_html !== undefined || one.content_text !== undefined, {
    error: 'An item has content, as HTML or as text',
  });

/**
 * JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/), stricter than it is: nothing beside what it names, since we print no
 * extensions, and none of what it has given up (`author`).
 */
export const jsonFeed = z
  .strictObject({
    version: z.literal('https://jsonfeed.org/version/1.1'),
    title: words,
    home_page_url: address,
    feed_url: address,
    description: words.optional(),
    user_comment: words.optional(),
    next_url: address.optional(),
    icon: address.optional(),
    favicon: address.optional(),
    authors: z.array(author).min(1).optional(),
    language,
    expired: z.boolean().optional(),
    hubs: z.array(z.strictObject({ type: words, url: address })).optional(),
    items: z.array(item),
  })
  .refine(({ items }) => new Set(items.map(({ id }) => id)).size === items.length, {
    error: 'No two items have one id',
  });
