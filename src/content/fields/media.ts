/** A picture of a story. The names are those of schema.org and IPTC. */
export interface ImageField {
  /** A path, or an address on the web. */
  readonly src: string;
  readonly alt?: string;
  readonly caption?: string;
  readonly creditText?: string;
  readonly creator?: string;
  readonly copyrightNotice?: string;
  readonly license?: string;
  readonly acquireLicensePage?: string;
  /** IPTC's word for how the picture came about: `digitalCapture`, `trainedAlgorithmicMedia`. */
  readonly digitalSourceType?: string;
  /** The point that must stay in view when the picture is cut, as fractions of width and height from the top left. */
  readonly focus?: readonly [number, number];
  /** Says nothing that the text does not; `alt: ""` means the same. */
  readonly decorative?: boolean;
}

/** A video or a recording. */
export interface MediaField {
  /** A path, or an address on the web. */
  readonly src: string;
  readonly title?: string;
  readonly caption?: string;
  readonly creditText?: string;
  /** Path of the still picture that a video shows before it runs. */
  readonly poster?: string;
  /** ISO 8601, `PT3M20S`. */
  readonly duration?: string;
  /** Path or address of the spoken words as text. */
  readonly transcript?: string;
  /** Path of WebVTT captions. */
  readonly captions?: string;
  readonly lang?: string;
}
