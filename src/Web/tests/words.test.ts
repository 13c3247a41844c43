import { describe, expect, it } from 'vitest';
import { choicesOf } from '../src/forms/choices';
import { commandOf, operations, type Field } from '../src/forms/commands';
import { pages } from '../src/app/pages';

const files = import.meta.glob<Record<string, unknown>>('/src/*/words.*.json', { import: 'default', eager: true });
const folders = Object.keys(files).filter(file => file.endsWith('.zh.json')).map(file => file.split('/')[2]!);
const words = (folder: string, language: string) => files[`/src/${folder}/words.${language}.json`] ?? {};

const keysOf = (value: unknown, path = ''): string[] =>
  typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([key, inner]) => keysOf(inner, `${path}.${key.replace(/_(one|other)$/, '')}`)) : [path];

describe('words', () => {
  it.each(folders)('of %s are the same in both languages', folder => {
    expect([...new Set(keysOf(words(folder, 'en')))].sort()).toEqual([...new Set(keysOf(words(folder, 'zh')))].sort());
  });

  it.each(folders)('of %s are never empty', folder => {
    for (const language of ['zh', 'en']) expect(JSON.stringify(words(folder, language))).not.toContain('""');
  });

  it('name every entry of the menu', () => {
    const menu = words('words', 'zh').menu as Record<string, Record<string, string>>;
    for (const { menu: entry } of pages.filter(page => page.menu)) expect(menu[entry!.module]![entry!.key]).toBeTruthy();
  });

  it.each([['petitions', 40], ['pilots', 40]] as const)('name every choice of every step that %s offer', (module, least) => {
    const known = words(module, 'zh') as Record<string, Record<string, string>>;
    const choicesIn = (fields: Field[]): string[] => fields.flatMap(field => (field.of ? [field.of] : choicesIn(field.fields ?? [])));
    const steps = operations().filter(operation => commandOf(operation).path.startsWith(`/api/${module}`));
    expect(steps.length).toBeGreaterThan(least);
    for (const of of new Set(steps.flatMap(step => choicesIn(commandOf(step).fields)))) expect(Object.keys(known[of] ?? {}), of).toEqual(expect.arrayContaining(choicesOf(of)));
  });
});
