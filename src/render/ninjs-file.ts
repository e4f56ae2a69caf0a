import type { PlannedNinjs } from '../pages/exports/told-files.ts';
import { plainText } from './plain-text.ts';
import { portableHtml } from './portable-html.ts';
import type { Values } from './values.ts';

/** A story as ninjs, its text as HTML and as plain text; without any when it was taken back. */
export function printNinjs(planned: PlannedNinjs, values: Values): string {
  const { item, blocks } = planned;
  const html = blocks.length === 0 ? '' : portableHtml(planned, values);
  const bodies = [
    { role: 'main', contentType: 'text/html', value: html },
    { role: 'main', contentType: 'text/plain', value: plainText(html) },
  ];
  return `${JSON.stringify(html === '' ? item : { ...item, bodies }, null, 2)}\n`;
}
