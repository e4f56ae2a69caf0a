import type { HostRule } from './host-rule.ts';
import type { HostRules } from './redirects-file.ts';

/** Routing rules that a bucket takes: https://docs.aws.amazon.com/AmazonS3/latest/userguide/how-to-page-redirect.html. */
const mostRules = 50;

/**
 * A website configuration for S3, as `aws s3api put-bucket-website --website-configuration` takes it. A rule holds for every key
 * that begins with the address, but only where nothing stands; longer ones come first. `origin` is where the site is asked for: a
 * bucket behind CloudFront does not know.
 */
export function s3File(rules: readonly HostRule[], origin: string | undefined): HostRules {
  const taken = rules.slice(0, mostRules);
  const byLength = [...taken].sort((a, b) => b.path.length - a.path.length);
  const configuration = {
    IndexDocument: { Suffix: 'index.html' },
    ErrorDocument: { Key: '404.html' },
    RoutingRules: byLength.map((rule) => routingRule(rule, origin)),
  };
  return {
    contents: `${JSON.stringify(configuration, null, 2)}\n`,
    left: rules.slice(mostRules),
  };
}

function routingRule({ path, to, status }: HostRule, origin: string | undefined) {
  const url = absolute(to, origin);
  const key = (url ? `${url.pathname}${url.search}${url.hash}` : to).slice(1);
  return {
    Condition: { KeyPrefixEquals: path.slice(1), HttpErrorCodeReturnedEquals: '404' },
    Redirect: {
      ...(url ? { Protocol: url.protocol.slice(0, -1), HostName: url.host } : {}),
      ReplaceKeyWith: key,
      HttpRedirectCode: String(status),
    },
  };
}

function absolute(to: string, origin: string | undefined): URL | undefined {
  if (!to.startsWith('/')) return new URL(to);
  return origin === undefined ? undefined : new URL(to, origin);
}
