import type { Schema } from 'hast-util-sanitize';

const elements =
  'a abbr aside audio b blockquote br caption cite code dd del details dfn div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 ' +
  'hr i img input ins kbd li mark ol p picture pre q rp rt ruby s samp section small source span strong sub summary sup ' +
  'table tbody td tfoot th thead time tr track u ul var video wbr';

/** Ids and classes are ours alone. The ids of footnotes are marked by `html-visitor.ts` while authors' HTML is beside them. */
const footnoteIds = /^slot-/;

/**
 * The HTML that may stand in a story: what news needs, and nothing that runs, frames, styles or names things. No ids, no
 * classes, no event handlers, no forms; addresses are checked by `scheme.ts` afterwards.
 */
export const sanitizeSchema: Schema = {
  tagNames: elements.split(' '),
  attributes: {
    '*': ['title', 'lang', 'dir', 'ariaLabel', 'ariaHidden'],
    a: [
      'href',
      'hrefLang',
      'rel',
      ['id', footnoteIds],
      'dataHashtag',
      'dataFootnoteRef',
      'dataFootnoteBackref',
      'ariaDescribedBy',
      ['className', 'data-footnote-backref'],
    ],
    abbr: ['title'],
    audio: ['src', 'controls', 'loop', 'muted', 'preload'],
    blockquote: ['cite'],
    code: [['className', /^language-[\w+-]+$/]],
    del: ['cite', 'dateTime'],
    details: ['open'],
    figure: [['className', 'pullquote', 'embed']],
    h2: [
      ['id', footnoteIds],
      ['className', 'sr-only'],
    ],
    img: ['src', 'alt', 'width', 'height'],
    input: [['type', 'checkbox'], ['disabled', true], 'checked'],
    ins: ['cite', 'dateTime'],
    li: [
      ['id', footnoteIds],
      ['className', 'task-list-item'],
    ],
    ol: ['start', 'reversed', ['type', '1', 'a', 'A', 'i', 'I'], ['className', 'timeline']],
    p: [['className', 'box-title']],
    q: ['cite'],
    section: ['dataFootnotes', ['className', 'footnotes', 'factbox', 'timeline-box']],
    span: [['className', 'figure-credit', 'embed-host']],
    source: ['src', 'type', 'media'],
    td: ['align', 'colSpan', 'rowSpan'],
    th: ['align', 'colSpan', 'rowSpan', 'scope'],
    time: ['dateTime'],
    track: ['src', 'kind', 'label', 'srcLang', 'default'],
    ul: [['className', 'contains-task-list']],
    video: [
      'src',
      'controls',
      'loop',
      'muted',
      'playsInline',
      'poster',
      'preload',
      'width',
      'height',
    ],
  },
  ancestors: {
    caption: ['table'],
    figcaption: ['figure'],
    li: ['ol', 'ul'],
    summary: ['details'],
    tbody: ['table'],
    td: ['table'],
    tfoot: ['table'],
    th: ['table'],
    thead: ['table'],
    tr: ['table'],
  },
  clobber: [],
  clobberPrefix: '',
  protocols: {
    cite: ['http', 'https'],
    href: ['http', 'https', 'mailto', 'tel'],
    poster: ['http', 'https'],
    src: ['http', 'https'],
  },
  required: { input: { type: 'checkbox', disabled: true } },
  strip: [
    'script',
    'style',
    'template',
    'noscript',
    'iframe',
    'object',
    'embed',
    'svg',
    'math',
    'textarea',
    'select',
    'title',
  ],
  allowComments: false,
  allowDoctypes: false,
};
