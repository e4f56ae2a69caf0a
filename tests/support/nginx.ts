import { spawn, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { scratchFolder } from './scratch.ts';

/** An answer of a server: its status, and where it sends whoever asked. */
export interface Answer {
  readonly status: number;
  readonly location?: string;
}

/** Serve a site with nginx and the rules that were written for it; gives how it answers. It is stopped with the test. */
export async function serveWithNginx(
  program: string,
  site: string,
): Promise<(address: string) => Promise<Answer>> {
  const folder = scratchFolder();
  const port = await freePort();
  const place = join(folder, 'nginx.conf');
  writeFileSync(place, configuration(folder, site, port));
  const checked = spawnSync(program, ['-t', '-p', folder, '-c', place], { encoding: 'utf8' });
  if (checked.status !== 0 || /\[warn\]/.test(checked.stderr)) throw new Error(checked.stderr);
  const server = spawn(program, ['-p', folder, '-c', place], { stdio: 'ignore' });
  onTestFinished(() => {
    server.kill('SIGKILL');
  });
  const ask = (address: string) => answerOf(port, address);
  for (let tries = 0; tries < 100; tries += 1) {
    const answer = await ask('/').catch(() => undefined);
    if (answer) return ask;
    await new Promise((waited) => setTimeout(waited, 50));
  }
  throw new Error('nginx does not answer');
}

function configuration(folder: string, site: string, port: number): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  const statuses = [301, 302, 307, 308];
  return `daemon off; master_process off; pid ${folder}/pid; error_log ${folder}/error.log;
events { }
http {
  access_log off; absolute_redirect off;
  ${temporary.map((name) => `${name}_temp_path ${folder}/${name};`).join(' ')}
  include ${site}/_redirects.nginx.conf;
  server {
    listen 127.0.0.1:${port}; root ${site};
    if ($broadsheet_410) { return 410; }
    ${statuses.map((code) => `if ($broadsheet_${code}) { return ${code} $broadsheet_${code}; }`).join('\n    ')}
  }
}
`;
}

function freePort(): Promise<number> {
  return new Promise((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => found(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

function answerOf(port: number, path: string): Promise<Answer> {
  return new Promise((answered, failed) => {
    request({ host: '127.0.0.1', port, path, agent: false }, (response) => {
      response.resume();
      const { location } = response.headers;
      answered({ status: response.statusCode ?? 0, ...(location ? { location } : {}) });
    })
      .on('error', failed)
      .end();
  });
}
