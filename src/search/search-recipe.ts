/**
 * How files of search are made. A change of it makes all of them anew, so it changes with the version of Pagefind in
 * `package.json`, and with whatever else here decides on their bytes.
 */
export const searchRecipe = 'pagefind 1.5.2, canonical 1';
