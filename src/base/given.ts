/** The fields that have a value: one that is `undefined` leaves no key behind, as optional properties ask. */
export function given<Fields extends object>(fields: Fields): Given<Fields> {
  const kept: Given<Fields> = {};
  for (const key in fields) {
    const value = fields[key];
    // A loop, because this is called some twenty times a story.
    if (value !== undefined) kept[key] = value as Given<Fields>[typeof key];
  }
  return kept;
}

type Given<Fields> = { [Key in keyof Fields]?: Exclude<Fields[Key], undefined> };
