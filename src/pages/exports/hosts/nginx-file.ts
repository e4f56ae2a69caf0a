import { type HostRule, withoutSlash } from './host-rule.ts';

const statuses = [301, 302, 307, 308] as const;

/**
 * Maps for nginx, to be included in `http { }`: one from `$uri` to the new address for each status, and one that says what is
 * gone. Keys are paths as nginx sees them, not escaped; values are addresses in which nothing is left that nginx would take for a
 * variable or the end of a text. `gone` are paths with the base path in front.
 */
export function nginxFile(rules: readonly HostRule[], gone: readonly string[]): string {
  const moved = statuses.map((status) => {
    const entries = rules
      .filter((rule) => rule.status === status)
      .flatMap(({ path, to }) => keysOf(path).map((key) => [key, to] as const));
    return mapOf(`$broadsheet_${status}`, entries);
  });
  const over = mapOf(
    '$broadsheet_410',
    gone.flatMap((path) => keysOf(path).map((key) => [key, '1'] as const)),
  );
  const keys = [...rules.map(({ path }) => path), ...gone];
  return `${[introduction, ...sizes(keys), ...moved, over].join('\n')}\n`;
}

const introduction = `# Former addresses, written by Broadsheet. In "http { }", before any other map:
#
#     include /path/to/site/_redirects.nginx.conf;
#
# and in "server { }":
#
#     if ($broadsheet_410) { return 410; }
${statuses
  .map((status) => `#     if ($broadsheet_${status}) { return ${status} $broadsheet_${status}; }`)
  .join('\n')}
`;

function mapOf(variable: string, entries: readonly (readonly [string, string])[]): string {
  const lines = entries.map(([key, value]) => `    ${quoted(key)} "${value}";`);
  return ['map $uri '.concat(variable, ' {'), '    default "";', ...lines, '}', ''].join('\n');
}

function keysOf(path: string): readonly string[] {
  const bare = withoutSlash(path);
  return bare === undefined ? [path] : [path, bare];
}

function quoted(key: string): string {
  return `"${key.replace(/["\\]/g, '\\$&')}"`;
}

/** nginx's own sizes, on which its hash tables for maps are built (https://nginx.org/en/docs/hash.html). */
const usual = { keys: 1000, bytes: 40 };

/** Larger tables, where nginx's own would be too small: it refuses keys that are longer than a bucket. */
function sizes(paths: readonly string[]): readonly string[] {
  const longest = paths.reduce(
    (most, path) => Math.max(most, new TextEncoder().encode(path).length),
    0,
  );
  const keys = paths.length * 2;
  return [
    ...(longest > usual.bytes ? [`map_hash_bucket_size ${powerFrom(longest + 32, 128)};`] : []),
    ...(keys > usual.keys ? [`map_hash_max_size ${powerFrom(keys * 2, 4096)};`] : []),
    ...(longest > usual.bytes || keys > usual.keys ? [''] : []),
  ];
}

function powerFrom(wanted: number, least: number): number {
  return Math.max(least, 2 ** Math.ceil(Math.log2(wanted)));
}
