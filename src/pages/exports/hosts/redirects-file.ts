import type { Host } from '../../../content/settings/publication.ts';
import { type HostRule, withoutSlash } from './host-rule.ts';

/** What a host's rules hold, and which of them it cannot take. */
export interface HostRules {
  readonly contents: string;
  readonly left: readonly HostRule[];
}

interface Limits {
  readonly rules: number;
  /** Characters of a line. */
  readonly line: number;
  /** Bytes of the file. */
  readonly bytes: number;
}

/**
 * What hosts take that read `_redirects`: https://developers.cloudflare.com/pages/configuration/redirects/ and
 * https://docs.gitlab.com/user/project/pages/redirects/. Netlify names no number.
 */
const limits: Readonly<Partial<Record<Host, Limits>>> = {
  netlify: { rules: 100_000, line: 10_000, bytes: 10_000_000 },
  cloudflare: { rules: 2000, line: 1000, bytes: 10_000_000 },
  gitlab: { rules: 1000, line: 10_000, bytes: 64_000 },
};

/**
 * `_redirects` as Netlify, Cloudflare Pages and GitLab Pages read it. The status is always written, because Cloudflare takes 302
 * where none is, and only 301 and 302 are, because the others know no more. `isForced`: redirect even where a file stands.
 */
export function redirectsFile(
  rules: readonly HostRule[],
  hosts: readonly Host[],
  isForced: boolean,
): HostRules {
  const most = limitsOf(hosts);
  const lines: string[] = [];
  const left: HostRule[] = [];
  let bytes = introduction.length + 1;
  for (const rule of rules) {
    const line = lineOf(rule.from, rule, isForced);
    const fits = line.length <= most.line && bytes + line.length + 1 <= most.bytes;
    if (!fits || lines.length >= most.rules) left.push(rule);
    else {
      lines.push(line);
      bytes += line.length + 1;
    }
  }
  const others = hosts.length > 0 && left.length === 0 ? bare(rules, isForced) : [];
  const isRoom =
    lines.length + others.length <= most.rules && bytes + lengthOf(others) <= most.bytes;
  const all = [introduction, ...lines, ...(isRoom ? others : [])];
  return { contents: `${all.join('\n')}\n`, left };
}

const introduction = '# Former addresses, written by Broadsheet.';

function limitsOf(hosts: readonly Host[]): Limits {
  const known = hosts.flatMap((host) => limits[host] ?? []);
  const least = (name: keyof Limits): number =>
    known.reduce((low, limit) => Math.min(low, limit[name]), Number.POSITIVE_INFINITY);
  return { rules: least('rules'), line: least('line'), bytes: least('bytes') };
}

/** Where no page stands in a folder of that name, nobody adds the final slash. */
function bare(rules: readonly HostRule[], isForced: boolean): readonly string[] {
  return rules.flatMap((rule) => {
    const from = withoutSlash(rule.from);
    return from === undefined ? [] : [lineOf(from, rule, isForced)];
  });
}

function lengthOf(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + line.length + 1, 0);
}

function lineOf(from: string, { to, status }: HostRule, isForced: boolean): string {
  const forGood = status === 301 || status === 308;
  return `${from} ${to} ${forGood ? 301 : 302}${isForced ? '!' : ''}`;
}
