/** The part of Pagefind that we use (https://pagefind.app/docs/api/), as it stands in every engine. */
export interface Pagefind {
  readonly createInstance: (options: InstanceOptions) => Instance;
}

interface InstanceOptions {
  readonly baseUrl: string;
  readonly excerptLength: number;
  readonly ranking?: { readonly metaWeights: Readonly<Record<string, number>> };
}

export interface Instance {
  readonly mergeIndex: (href: string, options: MergeOptions) => Promise<void>;
  readonly filters: () => Promise<unknown>;
  readonly search: (words: string | null, options: SearchOptions) => Promise<Response>;
}

interface MergeOptions extends InstanceOptions {
  readonly language: string;
  readonly mergeFilter: Readonly<Record<string, string>>;
}

export interface SearchOptions {
  readonly filters: {
    readonly by?: { readonly all: readonly string[] };
    readonly year?: string;
  };
  readonly sort?: { readonly date: 'desc' };
}

export interface Response {
  readonly results: readonly Result[];
  /** How many results there would be with each value of each filter besides. */
  readonly filters: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

export interface Result {
  readonly score: number;
  readonly data: () => Promise<Data>;
}

export interface Data {
  readonly url: string;
  readonly meta: Readonly<Record<string, string | undefined>>;
  readonly filters: Readonly<Record<string, readonly string[] | undefined>>;
  readonly excerpt: string;
  readonly sub_results: readonly {
    readonly title: string;
    readonly url: string;
    readonly excerpt: string;
    /** Absent of what stands before the first heading. */
    readonly anchor?: unknown;
    readonly weighted_locations: readonly { readonly balanced_score: number }[];
  }[];
}
