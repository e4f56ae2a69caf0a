import type { Plugin } from 'esbuild';
import { findImport, findTemplate, type TemplateFolders } from './template-folders.ts';

/** The module that gathers all templates; it is nowhere on disk. */
export const gatheringModule = 'broadsheet:templates';

/**
 * How imports in templates are found: relative ones in the publication's folder first, then in ours; Preact always in our
 * own package, since two copies of it do not understand each other.
 */
export function resolvePlugin(folders: TemplateFolders, packageFolder: string): Plugin {
  return {
    name: 'broadsheet-templates',
    setup(build) {
      build.onResolve({ filter: /^\.{1,2}\// }, ({ path, resolveDir }) => {
        const found = findImport(path, resolveDir, folders);
        return found === undefined ? undefined : { path: found };
      });
      build.onResolve({ filter: /^template:/ }, ({ path }) => {
        const found = findTemplate(path.slice('template:'.length), folders);
        return found === undefined
          ? { errors: [{ text: `There is no template “${path.slice('template:'.length)}”` }] }
          : { path: found };
      });
      build.onResolve(
        { filter: /^(?:preact|preact-render-to-string|@fontsource[^/]*)(?:\/|$)/ },
        ({ path, kind, pluginData }) =>
          pluginData === fromPackage
            ? undefined
            : build.resolve(path, { kind, resolveDir: packageFolder, pluginData: fromPackage }),
      );
    },
  };
}

/** Marks a question that this plugin itself asks esbuild, so that it is not asked again. */
const fromPackage = Symbol('from package');
