import { describe, expect, it } from 'vitest';
import { bodyOf, lackingIn } from '../src/forms/body';
import { commandOf, type Field } from '../src/forms/commands';
import { pathOf } from '../src/forms/useWrongFields';

const field = (name: string, kind: Field['kind'], required = false, fields?: Field[]): Field => ({ name, zh: name, en: name, required, kind, fields });

describe('the body of a command', () => {
  it('leaves out what was left empty, and trims what was not', () =>
    expect(bodyOf([field('a', 'text'), field('b', 'text'), field('c', 'day')], { a: ' 路灯 ', b: '  ', c: '' })).toEqual({ a: '路灯' }));

  it('makes a list of lines', () => {
    expect(bodyOf([field('laws', 'texts', true)], { laws: '民法典 278\n\n 物业管理条例 11 ' })).toEqual({ laws: ['民法典 278', '物业管理条例 11'] });
    expect(bodyOf([field('laws', 'texts', true)], { laws: ['民法典 278'] })).toEqual({ laws: ['民法典 278'] });
    expect(bodyOf([field('laws', 'texts', true)], {})).toEqual({ laws: [] });
  });

  it('reads a time of day as one in China', () => expect(bodyOf([field('at', 'moment')], { at: '2026-11-23T08:30' })).toEqual({ at: '2026-11-23T00:30:00.000Z' }));

  it('leaves out a group in which nothing was said', () => {
    const group = field('further', 'group', false, [field('place', 'text'), field('people', 'number')]);
    expect(bodyOf([group], { further: { place: '', people: undefined } })).toEqual({});
    expect(bodyOf([group], { further: { place: '北门', people: 3 } })).toEqual({ further: { place: '北门', people: 3 } });
  });

  it('says that there is nothing where a command must hear of it', () => {
    expect(bodyOf([{ ...field('mailTo', 'text'), orNull: true }, field('note', 'text')], { mailTo: ' ' })).toEqual({ mailTo: null });
    expect(bodyOf([field('further', 'group', false, [{ ...field('place', 'text'), orNull: true }])], { further: {} })).toEqual({});
  });

  it('keeps no and nought', () => expect(bodyOf([field('done', 'yes', true), field('days', 'number', true)], { done: false, days: 0 })).toEqual({ done: false, days: 0 }));
});

describe('a row', () => {
  const rows = field('tasks', 'rows', true, [field('number', 'number', true), field('task', 'text', true), field('due', 'day', true), field('isDone', 'yes', true), field('note', 'text')]);
  const lacking = (value: unknown) => lackingIn(rows, value).map(one => `${one.row}.${one.field.name}`);

  it('lacks what was left empty and may not be', () =>
    expect(lacking([{ number: 1, task: '开办课堂', due: '2026-11-30' }, { number: 2, task: '  ', due: '' }])).toEqual(['1.task', '1.due']));

  it('lacks nothing where it is not sent at all', () => expect([lacking([{ task: ' ' }, {}]), lacking(undefined)]).toEqual([[], []]));
});

describe('the commands of the API', () => {
  it('say their fields, in both languages', () => {
    const fields = commandOf('GiveReceiptNotice').fields;
    expect(fields.map(f => f.name)).toContain('routeAndProcedure');
    expect(fields.find(f => f.name === 'routeAndProcedure')).toMatchObject({ zh: '处理途径和程序', en: 'Route and procedure', required: true, kind: 'text' });
  });

  it('know which of them may be null and must be given', () => {
    const fields = commandOf('ChooseChannels').fields;
    expect(fields.find(f => f.name === 'mailTo')).toMatchObject({ required: false, orNull: true });
    expect(fields.find(f => f.name === 'language')).toMatchObject({ required: true });
    expect(fields.find(f => f.name === 'language')).not.toHaveProperty('orNull');
  });

  it('are refused where there is none of that name', () => expect(() => commandOf('DoNothing')).toThrow('DoNothing'));
});

describe('what is wrong with a field', () => {
  it('finds its field, whatever case its name has', () => {
    expect(pathOf('Further.Oral.Recorder')).toEqual(['further', 'oral', 'recorder']);
    expect(pathOf('further.representatives[0].fullName')).toEqual(['further', 'representatives', 0, 'fullName']);
  });
});
