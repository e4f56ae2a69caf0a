import type { VNode } from 'preact';
import type { Href } from '../base/address.ts';
import type { Frame } from '../pages/frame/frame.ts';
import type { Metadata } from '../pages/frame/metadata.ts';
import type { View } from '../pages/view.ts';
import type { Speech } from './speech.ts';

/** Everything a template sees. */
export interface TemplateProps<V extends View> {
  readonly view: V;
  readonly metadata: Metadata;
  readonly frame: Frame;
  /** Our own words; parts get them by `useSpeech()`. */
  readonly speech: Speech;
  /** The entry of the navigation that leads to this page. */
  readonly current?: Href;
  /** Pieces of ready HTML, by the numbers in the view; the only strings that may be printed unescaped. */
  readonly prose: readonly string[];
  /** Addresses of bundled assets by the name of their entry, or of the file that a style names: `main.css`, `text-face.woff2`. */
  readonly assets: Readonly<Record<string, Href>>;
  /**
   * What the page tells machines in words of schema.org, as JSON-LD ready to stand in a script element; empty when there is nothing
   * to tell. It is made when a template asks for it.
   */
  readonly jsonLd: () => string;
}

/** A page of one kind as a Preact component; the file `templates/<kind>.tsx` exports it as `template`. */
export type Template<V extends View> = (props: TemplateProps<V>) => VNode;
