declare const brand: unique symbol;

/** A string that has been checked: `Brand<string, 'Slug'>` cannot be mistaken for any other string. */
export type Brand<Value, Name extends string> = Value & { readonly [brand]: Name };
