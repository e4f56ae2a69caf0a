import * as z from 'zod';
import { given } from '../../base/given.ts';
import { mapping, oneOf } from './forms.ts';
import type {
  CorrectionField,
  InterviewField,
  LiveField,
  SourceField,
  SpeakerField,
  SponsorField,
} from './story.ts';
import {
  address,
  choice,
  flag,
  integerFrom,
  language,
  line,
  list,
  moment,
  text,
  texts,
  webAddress,
} from './types.ts';

/** One name; of several (other tools' `categories`) the first. */
export const oneName = oneOf<string>(
  {
    text: line,
    list: z
      .tuple([line], 'it must be one name')
      .rest(z.unknown())
      .transform(([first]) => first),
  },
  'it must be one name',
);

/** A series, and the number of the story in it: a name, or a mapping. */
export const series = oneOf<{ readonly name: string; readonly part?: number | undefined }>(
  {
    text: line.transform((name) => ({ name })),
    list: oneName.transform((name) => ({ name })),
    mapping: mapping(
      { name: line, part: integerFrom(1, 9999).optional() },
      { name: ['title', 'id', 'slug'], part: ['number', 'position'] },
    ),
  },
  'it must be a name, or a mapping with “name” and “part”',
);

/** Dated admissions of error, as ordered in the file: a list, or one. */
export function corrections(timeZone: string) {
  const correction = mapping(
    {
      date: moment(timeZone),
      kind: choice(['correction', 'clarification', 'update', 'retraction', 'editors-note']).default(
        'correction',
      ),
      text,
      placement: choice(['top', 'bottom']).optional(),
    },
    { kind: ['type'], text: ['note', 'description'] },
  ).transform((value): CorrectionField => given(value) as CorrectionField);
  return oneOf<readonly CorrectionField[]>(
    {
      list: z.array(correction),
      mapping: correction.transform((one): readonly CorrectionField[] => [one]),
    },
    'it must be a list of “date”, “kind” and “text”',
  );
}

const speaker = mapping(
  {
    person: line.optional(),
    honorificPrefix: line.optional(),
    jobTitle: line.optional(),
    role: choice(['interviewer', 'interviewee', 'other']).optional(),
    lang: language.optional(),
    aliases: texts.default([]),
  },
  { person: ['name', 'id'], honorificPrefix: ['honorific'], jobTitle: ['title'] },
).transform((value): SpeakerField => given(value) as SpeakerField);

const namedSpeaker = oneOf<SpeakerField>(
  {
    text: text.transform(
      (person): SpeakerField => ({ ...(person === '' ? {} : { person }), aliases: [] }),
    ),
    mapping: speaker,
  },
  'each speaker must be a name, or a mapping',
);

/** Speakers of an interview by label: a name each, a mapping, or nothing where the label alone is to be declared. */
export const speakers = oneOf<Readonly<Record<string, SpeakerField>>>(
  {
    mapping: z.record(
      z.string(),
      z.preprocess((value) => value ?? '', namedSpeaker),
    ),
  },
  'it must name each speaker by label: “Dr. Mitchell: Sarah Mitchell”',
);

/** What is said of an interview as a whole. */
export function interview(timeZone: string) {
  const whole = mapping(
    {
      interviewers: list.default([]),
      interviewees: list.default([]),
      page: choice(['inline', 'separate']).optional(),
      note: text.optional(),
      date: moment(timeZone).optional(),
      location: line.optional(),
      medium: choice(['in-person', 'phone', 'video', 'email']).optional(),
      edited: flag.optional(),
      aliases: z
        .record(z.string(), line, 'it must be a mapping of old ids with new ones')
        .default({}),
    },
    {
      interviewers: ['interviewer'],
      interviewees: ['interviewee', 'guest', 'guests'],
      location: ['place'],
    },
  ).transform((value): InterviewField => given(value) as InterviewField);
  return oneOf<InterviewField>(
    { mapping: whole },
    'it must be a mapping with “interviewers” and “interviewees”',
  );
}

/** The live coverage of an event. */
export function live(timeZone: string) {
  const coverage = mapping(
    {
      coverageStartTime: moment(timeZone).optional(),
      coverageEndTime: moment(timeZone).optional(),
      pinned: line.optional(),
    },
    { coverageStartTime: ['start'], coverageEndTime: ['end'] },
  ).transform((value): LiveField => given(value) as LiveField);
  return oneOf<LiveField>({ mapping: coverage }, 'it must be a mapping with “coverageStartTime”');
}

/** Who paid: a name, or a mapping. */
export const sponsor = oneOf<SponsorField>(
  {
    text: line.transform((name): SponsorField => ({ name })),
    mapping: mapping({
      name: line,
      url: webAddress.optional(),
      label: line.optional(),
    }).transform((value): SponsorField => given(value) as SponsorField),
  },
  'it must be a name, or a mapping with “name” and “url”',
);

const source = oneOf<SourceField>(
  {
    text: line.transform(
      (title): SourceField => ({
        title,
        ...(webAddress.safeParse(title).success ? { url: title } : {}),
      }),
    ),
    mapping: mapping(
      { title: line, url: address.optional(), kind: line.optional() },
      { title: ['name'], url: ['link', 'href'], kind: ['type'] },
    ).transform((value): SourceField => given(value) as SourceField),
  },
  'each of them must be a title, or a mapping with “title” and “url”',
);

/** What a story rests on: titles, addresses, or mappings. */
export const sources = oneOf<readonly SourceField[]>(
  {
    text: source.transform((one): readonly SourceField[] => [one]),
    mapping: source.transform((one): readonly SourceField[] => [one]),
    list: z.array(source),
  },
  'it must be a list of “title” and “url”',
);

/** Partners, each with yes or no; one yes or no alone is for all of them, under the name `all`. */
export const syndicate = oneOf<Readonly<Record<string, boolean>>>(
  {
    text: flag.transform((all): Readonly<Record<string, boolean>> => ({ all })),
    mapping: z.record(z.string(), flag),
  },
  'it must say “yes” or “no” for each partner',
);
