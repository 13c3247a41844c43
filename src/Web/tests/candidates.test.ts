import { expect, test } from 'vitest';
import type { Api } from '../src/api/client';
import { countsOf } from '../src/pilots/surveyForms';

const figure = (value: number | null) => ({ value, shown: value === null ? '<10' : String(value) }) as Api['ShownFigure'];
const table = (figures: (number | null)[], total: number | null) => ({
  columns: ['minority-permanent', 'minority-temporary', 'other-permanent', 'other-temporary'],
  rows: [{ unit: '530102001001', figures: figures.map(figure), total: figure(total) }],
}) as Api['ProfileTable'];

test('a candidate is counted as its street shows it', () =>
  expect(countsOf(table([300, 40, 2000, 160], 2500), '530102001001')).toEqual({ residents: 2500, minorityResidents: 340, floatingResidents: 200 }));

test('what a table hides is left open', () =>
  expect(countsOf(table([300, null, 2000, 160], 2500), '530102001001')).toEqual({ residents: 2500 }));

test('a community without a profile has no counts', () => expect(countsOf(table([1, 2, 3, 4], 10), '530102001009')).toBeUndefined());
