/** Something that took time during a build. */
export interface TimedEvent {
  /** A step of the build, one content file being parsed, or one page being rendered. */
  readonly kind: 'step' | 'parse' | 'print';
  /** The step's name, the path of the content file, or the kind of page. */
  readonly name: string;
  /** Milliseconds since 1970, with fractions. */
  readonly start: number;
  /** Milliseconds. */
  readonly took: number;
  /** 0 is the main thread. */
  readonly thread: number;
}
