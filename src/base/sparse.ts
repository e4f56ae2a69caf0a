/**
 * An object of which optional fields may be `undefined`, which means that they are not there. For what is made ten thousand times
 * over: all of one kind have one shape, and no field is copied. For all else there is `given()`.
 */
export function sparse<Fields extends object>(fields: Sparse<Fields>): Fields {
  return fields as Fields;
}

type Sparse<Fields> = {
  [Key in keyof Fields]: object extends Pick<Fields, Key> ? Fields[Key] | undefined : Fields[Key];
};
