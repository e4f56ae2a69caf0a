import { type ComponentChildren, createContext, type VNode } from 'preact';
import type { ownLanguage } from './own-language.ts';

/** Language and direction of the publication's own words; empty when the page is in the same language. */
export const OurLanguage = createContext<ReturnType<typeof ownLanguage>>({});

/**
 * Words of ours in a line of the page: they keep their language and their direction where the page has another. What is
 * written here is one run, so that «By Hala Qasim» is read in that order on a page from right to left.
 */
export function Ours({ children }: { readonly children: ComponentChildren }): VNode {
  return (
    <OurLanguage.Consumer>
      {(own) =>
        own.lang === undefined && own.dir === undefined ? (
          children
        ) : (
          <span class="ours" {...own}>
            {children}
          </span>
        )
      }
    </OurLanguage.Consumer>
  );
}
