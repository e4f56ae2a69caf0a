import type { Inks } from './picture.ts';

/** The sheet and the tins of ink on the shelf of the picture desk. */
export const paper = '#f6eedd';
export const coral: Inks = ['#1b2433', '#e4573d', '#f0b44c'];
export const river: Inks = ['#172a38', '#2f8f92', '#f0b44c'];
export const night: Inks = ['#131b2e', '#3f6fa8', '#f3b640'];
export const field: Inks = ['#1c2a22', '#5d9a55', '#e4573d'];
export const dawn: Inks = ['#2a2333', '#e27d60', '#7fb0b5'];
