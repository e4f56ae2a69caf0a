import { crc32 } from 'node:zlib';
import { type Digest, digest } from './digest.ts';

/** Many rows of the same form, one column after the other: read in a fraction of the time that as many objects take. */
export interface Columns<Number extends string, Digests extends string> {
  /** A name for each row, or no names at all. */
  readonly names: readonly string[];
  readonly numbers: Readonly<Record<Number, readonly number[]>>;
  /** Of each row a digest, or the empty text where there is none. */
  readonly digests: Readonly<Record<Digests, readonly (Digest | '')[]>>;
}

/** Columns as they were read: nothing is made of a row before it is asked for. */
export interface ReadColumns<Number extends string, Digests extends string> {
  readonly size: number;
  readonly names: readonly string[];
  readonly numbers: Readonly<Record<Number, Float64Array>>;
  readonly digestAt: (column: Digests, row: number) => Digest | '';
  /** All digests of a column, 32 bytes a row. */
  readonly digestBytes: (column: Digests) => Buffer;
  /** Digest of all names and digests. */
  readonly contents: () => Digest;
}

/** The names of columns in their order, and what they are columns of. */
export interface Form<Number extends string, Digests extends string> {
  /** Columns of another title are not read. */
  readonly title: string;
  readonly numbers: readonly Number[];
  readonly digests: readonly Digests[];
}

/** Stands in no path. */
const separator = '\0';
const digestSize = 32;
const numberSize = Float64Array.BYTES_PER_ELEMENT;
/** Number of rows, bytes of the names, check sum of everything after it, nothing; then the title. */
const headSize = 16;

/** Columns as bytes, for a file that this machine alone will read. */
export function encodeColumns<Number extends string, Digests extends string>(
  form: Form<Number, Digests>,
  { names, numbers, digests }: Columns<Number, Digests>,
): Buffer {
  const title = Buffer.from(paddedTitle(form.title));
  const text = Buffer.from(names.join(separator));
  const head = Buffer.alloc(headSize);
  const body = Buffer.concat([
    title,
    ...form.numbers.map((column) => bytesOf(Float64Array.from(numbers[column]))),
    ...form.digests.map((column) => Buffer.concat(digests[column].map(digestToBytes))),
    text,
  ]);
  const [first] = form.numbers.map((column) => numbers[column].length);
  head.writeUInt32LE(first ?? names.length, 0);
  head.writeUInt32LE(text.length, 4);
  head.writeUInt32LE(crc32(body), 8);
  return Buffer.concat([head, body]);
}

/** The columns in bytes that `encodeColumns` made; undefined when they are damaged, or of another form. */
export function decodeColumns<Number extends string, Digests extends string>(
  form: Form<Number, Digests>,
  bytes: Uint8Array,
): ReadColumns<Number, Digests> | undefined {
  const layout = layoutOf(form, bytes);
  if (layout === undefined) return undefined;
  const { size, numbersFrom, digestsFrom, namesFrom } = layout;
  const columnOf = (column: Digests): Buffer => {
    const from = digestsFrom + form.digests.indexOf(column) * size * digestSize;
    return Buffer.from(bytes.buffer, bytes.byteOffset + from, size * digestSize);
  };
  const numbers = form.numbers.map((column, n) => {
    const from = numbersFrom + n * size * numberSize;
    // A copy begins where such numbers may begin.
    return [
      column,
      new Float64Array(new Uint8Array(bytes.subarray(from, from + size * numberSize)).buffer),
    ] as const;
  });
  let names: readonly string[] | undefined;
  return {
    size,
    get names() {
      names ??=
        namesFrom === bytes.length
          ? []
          : Buffer.from(bytes.subarray(namesFrom)).toString().split(separator);
      return names;
    },
    numbers: Object.fromEntries(numbers) as Record<Number, Float64Array>,
    digestAt: (column, row) => {
      const hex = columnOf(column).toString('hex', row * digestSize, (row + 1) * digestSize);
      return hex === noDigest ? '' : (hex as Digest);
    },
    digestBytes: columnOf,
    contents: () => digest(bytes.subarray(digestsFrom)),
  };
}

/** New values of one row; columns that are not given stay. */
export interface Amendment<Number extends string, Digests extends string> {
  readonly row: number;
  readonly numbers?: Readonly<Partial<Record<Number, number | undefined>>>;
  readonly digests?: Readonly<Partial<Record<Digests, Digest | undefined>>>;
}

/** Encoded columns with some rows changed, their names excepted; `bytes` stay as they are. */
export function amendColumns<Number extends string, Digests extends string>(
  form: Form<Number, Digests>,
  bytes: Uint8Array,
  amendments: readonly Amendment<Number, Digests>[],
): Buffer {
  const amended = Buffer.from(bytes);
  const layout = layoutOf(form, bytes);
  if (layout === undefined) return amended;
  const { size, numbersFrom, digestsFrom } = layout;
  for (const { row, numbers, digests } of amendments) {
    for (const [n, column] of form.numbers.entries()) {
      const at = numbersFrom + (n * size + row) * numberSize;
      amended.writeDoubleLE(numbers?.[column] ?? amended.readDoubleLE(at), at);
    }
    for (const [n, column] of form.digests.entries()) {
      const at = digestsFrom + (n * size + row) * digestSize;
      if (digests?.[column]) amended.write(digests[column], at, 'hex');
    }
  }
  amended.writeUInt32LE(crc32(amended.subarray(headSize)), 8);
  return amended;
}

interface Layout {
  readonly size: number;
  readonly numbersFrom: number;
  readonly digestsFrom: number;
  readonly namesFrom: number;
}

function layoutOf(form: Form<string, string>, bytes: Uint8Array): Layout | undefined {
  if (bytes.length < headSize) return undefined;
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, headSize);
  const title = Buffer.from(paddedTitle(form.title));
  const size = head.readUInt32LE(0);
  const numbersFrom = headSize + title.length;
  const digestsFrom = numbersFrom + size * form.numbers.length * numberSize;
  const namesFrom = digestsFrom + size * form.digests.length * digestSize;
  const isWhole =
    bytes.length === namesFrom + head.readUInt32LE(4) &&
    title.equals(bytes.subarray(headSize, numbersFrom)) &&
    crc32(bytes.subarray(headSize)) === head.readUInt32LE(8);
  return isWhole ? { size, numbersFrom, digestsFrom, namesFrom } : undefined;
}

const noDigest = '0'.repeat(2 * digestSize);

function digestToBytes(value: Digest | ''): Buffer {
  return Buffer.from(value || noDigest, 'hex');
}

function bytesOf({ buffer }: Float64Array): Uint8Array {
  return new Uint8Array(buffer);
}

/** Numbers begin at a multiple of their size. */
function paddedTitle(title: string): string {
  return title.padEnd(Math.ceil(title.length / numberSize) * numberSize);
}
