/** What the page tells its script: where engines and volumes stand, and the words to say. */
export interface Settings {
  readonly home: string;
  readonly engines: readonly { readonly lang: string; readonly href: string }[];
  readonly volumes: readonly Volume[];
  readonly sections: readonly {
    readonly slug: string;
    readonly name: string;
    readonly accent?: number;
  }[];
  readonly words: {
    readonly found: Readonly<Record<string, string>>;
    readonly foundNothing: string;
    readonly searching: string;
    readonly searchUnavailable: string;
  };
}

export interface Volume {
  /** Absent of stories without a date. */
  readonly year?: string;
  readonly href: string;
  readonly languages: readonly string[];
}

/** What a reader asks for; empty where nothing was said. */
export interface Question {
  readonly q: string;
  readonly section: string;
  readonly person: string;
  readonly year: string;
  readonly order: string;
}
