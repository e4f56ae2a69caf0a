/** A file that a reader's browser asks for when it searches. */
export interface SearchFile {
  /** In the folder of its volume or engine: `index/en_1a2b3c4.pf_index`. */
  readonly name: string;
  readonly bytes: Uint8Array;
}
