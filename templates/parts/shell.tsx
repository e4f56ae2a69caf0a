import type { ComponentChildren, VNode } from 'preact';
import type { View } from '../../src/pages/view.ts';
import type { TemplateProps } from '../../src/render/template.ts';
import { Colophon } from './colophon.tsx';
import { Head } from './head.tsx';
import { Masthead } from './masthead.tsx';
import { Navigation } from './navigation.tsx';
import { OurLanguage } from './ours.tsx';
import { ownLanguage } from './own-language.ts';
import { useSpeech } from './speech.ts';

type ShellProps = TemplateProps<View> & { readonly children: ComponentChildren };

/** The whole document round what is particular to a kind of page. */
export function Shell(props: ShellProps): VNode {
  const { view, metadata, frame, current, assets, jsonLd, children } = props;
  const { words } = useSpeech();
  return (
    <html lang={metadata.lang} dir={metadata.dir}>
      <Head metadata={metadata} assets={assets} frame={frame} jsonLd={jsonLd} />
      <body class={`page page-${view.kind}`}>
        <a class="skip" href="#main">
          {words.skip}
        </a>
        <Masthead view={view} metadata={metadata} frame={frame} />
        <Navigation metadata={metadata} frame={frame} current={current} />
        <main id="main">
          <OurLanguage.Provider value={ownLanguage(frame, metadata)}>
            {children}
          </OurLanguage.Provider>
        </main>
        <Colophon metadata={metadata} frame={frame} />
        <p class="notice" role="status" data-copied={words.linkCopied} />
      </body>
    </html>
  );
}
