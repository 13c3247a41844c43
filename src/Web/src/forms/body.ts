import type { Field } from './commands';

/**
 * What a form holds, as the API wants it: nothing that was left empty, text without the spaces around it, lists without empty lines.
 * A field that must be given and may be null is given as null.
 */
export function bodyOf(fields: Field[], values: Record<string, unknown>): Record<string, unknown> {
  const body: Record<string, unknown> = {};
  for (const field of fields) {
    const value = valueOf(field, values[field.name]);
    if (value !== undefined) body[field.name] = value;
    else if (field.orNull) body[field.name] = null;
  }
  return body;
}

/** Kinds of fields that hold any number of things, often none. */
export const lists: Field['kind'][] = ['texts', 'numbers', 'rows', 'choices'];

/** Whether a field may not be left empty. Whether a list may be empty only the platform knows. */
export const mustBeFilled = (field: Field): boolean => field.required && field.kind !== 'yes' && !lists.includes(field.kind);

/** The fields of rows that were left empty and may not be; a row in which nothing was said is not sent, and lacks nothing. */
export function lackingIn(field: Field, rows: unknown): { row: number; field: Field }[] {
  return ((rows ?? []) as Record<string, unknown>[]).flatMap((row, index) => {
    const given = bodyOf(field.fields!, row ?? {});
    if (Object.values(given).every(inner => inner === null)) return [];
    return field.fields!.filter(inner => mustBeFilled(inner) && !(inner.name in given)).map(inner => ({ row: index, field: inner }));
  });
}

function valueOf(field: Field, value: unknown): unknown {
  if (value === undefined || value === null) return field.required && lists.includes(field.kind) ? [] : undefined;
  switch (field.kind) {
    case 'texts':
      return (Array.isArray(value) ? (value as string[]) : String(value).split('\n')).map(line => line.trim()).filter(line => line !== '');
    case 'text':
    case 'id':
      return String(value).trim() || undefined;
    case 'moment':
      // Typed as a time of day in China, whatever zone the browser is in.
      return value === '' ? undefined : new Date(`${String(value)}:00+08:00`).toISOString();
    case 'day':
      return value === '' ? undefined : value;
    case 'group': {
      const group = bodyOf(field.fields!, value as Record<string, unknown>);
      return Object.values(group).every(inner => inner === null) ? undefined : group;
    }
    case 'rows': {
      const rows = (value as Record<string, unknown>[]).map(row => bodyOf(field.fields!, row ?? {})).filter(row => Object.values(row).some(inner => inner !== null));
      return rows.length === 0 && !field.required ? undefined : rows;
    }
    default:
      return value;
  }
}
