import { load } from 'js-yaml';
import { expect, it } from 'vitest';
import { corpus, storyAt } from '../../bench/corpus.ts';
import { storyFile } from '../../bench/story-file.ts';

it('Front matter comes first, in the order in which newsrooms write it, then the text', () => {
  const story = {
    ...storyAt(0),
    headline: 'Rain: a history',
    description: 'It fell.',
    date: '2024-11-11T09:30:00Z',
    updated: '2024-11-12T09:30:00Z',
    authors: ['Astrid Aalto', 'Bruno Falk'],
    section: 'Town',
    tags: ['harbour prices', 'tram rules'],
    image: '/images/rain.jpg',
    body: 'It rained.\n',
  };
  expect(storyFile(story)).toBe(`---
title: "Rain: a history"
description: It fell.
date: 2024-11-11T09:30:00Z
updated: 2024-11-12T09:30:00Z
authors:
  - Astrid Aalto
  - Bruno Falk
section: Town
tags: [harbour prices, tram rules]
image: /images/rain.jpg
imageAlt: As it was seen on the day
---

It rained.
`);
});

it('What YAML reads is what the story says', () => {
  for (const story of corpus(300)) {
    const [, front = ''] = storyFile(story).split(/^---$/m);
    expect(load(front)).toMatchObject({
      title: story.headline,
      description: story.description,
      authors: story.authors,
      section: story.section,
      tags: story.tags,
    });
  }
});
