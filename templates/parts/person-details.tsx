import type { VNode } from 'preact';
import type { PersonView } from '../../src/pages/view.ts';
import { Figure } from './figure.tsx';
import { useSpeech } from './speech.ts';

type PersonDetailsProps = Pick<
  PersonView,
  | 'portrait'
  | 'bioText'
  | 'pronouns'
  | 'positions'
  | 'homeLocation'
  | 'knowsAbout'
  | 'languages'
  | 'email'
  | 'links'
>;

/** What a person's file says besides name, title and biography; nothing when it says nothing. */
export function PersonDetails(props: PersonDetailsProps): VNode | null {
  const { words } = useSpeech();
  const { portrait, bioText, pronouns, positions = [], homeLocation, email, links = [] } = props;
  const parts = [
    portrait,
    bioText,
    pronouns,
    homeLocation,
    props.knowsAbout,
    props.languages,
    email,
  ];
  const isSilent = parts.every((part) => part === undefined);
  if (isSilent && positions.length + links.length === 0) return null;
  return (
    <div class="person-details">
      {portrait && <Figure figure={portrait} class="portrait" />}
      {bioText !== undefined && <p>{bioText}</p>}
      {pronouns !== undefined && <p class="pronouns">{pronouns}</p>}
      {positions.length > 0 && (
        <ul class="positions">
          {positions.map(({ title, time }) => (
            <li key={title}>
              {time !== undefined && `${time}${words.colon}`}
              {title}
            </li>
          ))}
        </ul>
      )}
      <Fact word={words.livesIn} text={homeLocation} />
      <Fact word={words.knowsAbout} text={props.knowsAbout?.join(words.listComma)} />
      <Fact word={words.speaks} text={props.languages?.join(words.listComma)} />
      {email !== undefined && (
        <p class="fact">
          {words.email}
          {words.colon}
          <a href={`mailto:${email}`}>{email}</a>
        </p>
      )}
      {links.length > 0 && (
        <ul class="elsewhere">
          {links.map(({ name, href }) => (
            <li key={href}>
              <a href={href} rel="me">
                {name}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Fact({
  word,
  text,
}: {
  readonly word: string;
  readonly text: string | undefined;
}): VNode | null {
  const { words } = useSpeech();
  return text === undefined ? null : (
    <p class="fact">
      {word}
      {words.colon}
      {text}
    </p>
  );
}
