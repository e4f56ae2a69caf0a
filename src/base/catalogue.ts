/** How much a mistake matters: an error stops the build, a warning only with `--strict`. */
export type Severity = 'error' | 'warning' | 'notice';

/**
 * Every diagnostic there is, with its severity. Codes are permanent; each has an entry in `docs/diagnostics.md` and a
 * case in `tests/publications/broken/`.
 */
export const severities = {
  // Files
  'file-unreadable': 'error',
  'file-too-large': 'error',
  'file-not-regular': 'warning',
  'file-name-clash': 'warning',
  'file-set-aside': 'notice',
  'text-not-utf8': 'error',
  'text-is-utf16': 'error',
  'text-has-nul': 'error',
  // Front matter
  'front-matter-unclosed': 'error',
  'front-matter-language': 'error',
  'front-matter-fence': 'error',
  'front-matter-displaced': 'error',
  'front-matter-not-fields': 'error',
  'front-matter-too-large': 'error',
  'yaml-syntax': 'error',
  'yaml-duplicate-key': 'error',
  'yaml-alias': 'error',
  'field-unknown': 'warning',
  'field-wrong': 'error',
  'field-missing': 'error',
  'field-conflict': 'warning',
  'date-wrong': 'error',
  // Text
  'nesting-too-deep': 'error',
  'marks-too-many': 'error',
  'table-too-large': 'error',
  'footnotes-too-many': 'error',
  'directive-unknown': 'warning',
  'directive-unclosed': 'warning',
  'quote-changed': 'warning',
  'html-dropped': 'warning',
  'link-unsafe': 'warning',
  'heading-looks-like-tags': 'warning',
  'fake-heading': 'warning',
  'interview-found': 'notice',
  'interview-likely': 'notice',
  'interview-empty': 'warning',
  'interview-tail': 'warning',
  'turn-empty': 'warning',
  'turn-nested': 'warning',
  'speaker-ambiguous': 'warning',
  'speaker-unknown': 'warning',
  'person-ambiguous': 'warning',
  'person-unknown': 'warning',
  'parser-fallback': 'notice',
  // Site
  'headline-guessed': 'warning',
  'date-guessed': 'notice',
  'date-missing': 'warning',
  'timezone-assumed': 'notice',
  'address-taken': 'error',
  'address-wrong': 'error',
  'alias-taken': 'warning',
  'reference-unknown': 'error',
  'retraction-missing': 'warning',
  'link-broken': 'error',
  'link-expired': 'warning',
  'link-unanswered': 'warning',
  'fragment-unknown': 'warning',
  'icon-broken': 'warning',
  'image-missing': 'warning',
  'image-broken': 'error',
  'image-too-large': 'error',
  'image-without-alt': 'warning',
  'tag-clash': 'warning',
  'tag-near': 'notice',
  'tags-many': 'warning',
  // Templates and settings
  'template-wrong': 'error',
} as const satisfies Record<string, Severity>;

/** Permanent name of a diagnostic. */
export type Code = keyof typeof severities;
