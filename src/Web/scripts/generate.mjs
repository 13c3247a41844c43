// Writes what the console knows of the API into src/api/generated, from the approved description docs/openapi.json: types (schema.d.ts),
// who may do what (permissions.json), the fields of every command with their Chinese names (commands.json), and the words of every choice
// (choices.json). It runs before every build and nothing of it is committed, so the client cannot drift: a page that uses what the API no
// longer has does not compile.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import openapiTypescript, { astToString } from 'openapi-typescript';

const web = fileURLToPath(new URL('..', import.meta.url));
const root = join(web, '..', '..');
const description = JSON.parse(readFileSync(join(root, 'docs', 'openapi.json'), 'utf8'));
const schemas = description.components.schemas;
const operations = Object.entries(description.paths).flatMap(([path, item]) =>
  Object.entries(item).filter(([method]) => ['get', 'post', 'put', 'delete'].includes(method)).map(([method, operation]) => ({ path, method, ...operation })));

const referred = schema => schema?.$ref?.split('/').pop();
const pascal = text => text[0].toUpperCase() + text.slice(1);
const words = text => text.replace(/([A-Z])/g, ' $1').toLowerCase().trim().replace(/^./, first => first.toUpperCase());

const chineseNames = new Map();
const modules = join(root, 'src', 'Modules');
for (const module of readdirSync(modules)) {
  const file = join(modules, module, module, 'FieldNames.csv');
  if (!existsSync(file)) continue;
  const rows = readFileSync(file, 'utf8').replace(/^\uFEFF/, '').trim().split(/\r?\n/).slice(1).map(row => row.split(','));
  const name = /string Name => "(\w+)"/.exec(readFileSync(join(modules, module, module, `${module}Module.cs`), 'utf8'))[1];
  chineseNames.set(name, new Map(rows));
}

// An option is a schema, or one of [null, schema].
const isNullable = schema => [schema.type].flat().includes('null') || (schema.oneOf ?? []).some(s => s.type === 'null');

function field(name, schema, isGiven, module) {
  const one = schema.oneOf?.find(s => s.type !== 'null') ?? schema;
  const target = referred(one) ? { name: referred(one), ...schemas[referred(one)] } : one;
  const types = [target.type].flat().filter(type => type !== 'null');
  const known = { name, zh: chineseNames.get(module)?.get(pascal(name)) ?? words(name), en: words(name), required: isGiven && !isNullable(schema), ...(isGiven && isNullable(schema) ? { orNull: true } : {}) };
  if (target.enum) return { ...known, kind: 'choice', of: target.name };
  if (types[0] === 'array') {
    const item = !target.items ? {} : referred(target.items) ? { name: referred(target.items), ...schemas[referred(target.items)] } : target.items;
    if (item.enum) return { ...known, kind: 'choices', of: item.name };
    if (item.properties) return { ...known, kind: 'rows', fields: fieldsOf(item, module) };
    return { ...known, kind: [item.type].flat().includes('integer') ? 'numbers' : 'texts' };
  }
  if (target.properties) return { ...known, kind: 'group', fields: fieldsOf(target, module) };
  const kind = { date: 'day', 'date-time': 'moment', uuid: 'id', double: 'amount' }[target.format] ?? { integer: 'number', number: 'number', boolean: 'yes' }[types[0]] ?? 'text';
  return { ...known, kind };
}

const fieldsOf = (schema, module) => Object.entries(schema.properties ?? {})
  .map(([name, of]) => field(name, of, (schema.required ?? []).includes(name), module));

const sorted = pairs => Object.fromEntries(pairs.sort(([a], [b]) => (a < b ? -1 : 1)));
const bodyOf = operation => schemas[referred(operation.requestBody?.content?.['application/json']?.schema)];
const commands = sorted(operations.filter(o => o.method === 'post' && bodyOf(o)).map(o =>
  [o.operationId, { path: o.path, fields: fieldsOf(bodyOf(o), o.path.split('/')[2]) }]));
const permissions = sorted(operations.filter(o => o['x-roles']).map(o => [o.operationId, o['x-roles']]));

const choices = sorted(Object.entries(schemas).filter(([, schema]) => schema.enum).map(([name, schema]) => [name, schema.enum.filter(word => word !== null)]));

const asJson = value => JSON.stringify(value, null, 1) + '\n';
const made = {
  'schema.d.ts': astToString(await openapiTypescript(description)),
  'permissions.json': asJson(permissions),
  'commands.json': asJson(commands),
  'choices.json': asJson(choices),
};

const folder = join(web, 'src', 'api', 'generated');
mkdirSync(folder, { recursive: true });
for (const [name, text] of Object.entries(made)) writeFileSync(join(folder, name), text);
