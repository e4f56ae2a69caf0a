import type { ShownCorrection, ShownSetting } from '../view.ts';

/** Every word that files which hold whole stories print of their own accord, as the pages print it. */
export const blockWords = {
  comma: ', ',
  colon: ':',
  paidBy: 'Paid for by',
  keyPoints: 'Key points',
  background: 'How we know',
  fullInterview: 'Read the whole interview',
  retracted: 'This story has been retracted.',
  corrections: {
    correction: 'Correction',
    clarification: 'Clarification',
    update: 'Update',
    retraction: 'Retraction',
    'editors-note': 'Editor’s note',
  } satisfies Record<ShownCorrection['kind'], string>,
  setting: ({ date, location, medium, edited, note }: ShownSetting): string => {
    const told = [
      medium && heldBy[medium],
      location && `in ${location}`,
      date && `on ${date.text}`,
    ].filter(Boolean);
    return [
      told.length > 0 ? `Recorded ${told.join(' ')}.` : '',
      edited ? 'Edited for length and clarity.' : '',
      note ?? '',
    ]
      .filter(Boolean)
      .join(' ');
  },
};

const heldBy: Readonly<Record<NonNullable<ShownSetting['medium']>, string>> = {
  'in-person': 'in person',
  phone: 'by telephone',
  video: 'by video call',
  email: 'by e-mail',
};
