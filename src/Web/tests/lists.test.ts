import { describe, expect, it } from 'vitest';
import { csvOf } from '../src/lists/csv';
import { filtersIn, queryOf, sameView, withFilters } from '../src/lists/listUrl';

describe('what a list is narrowed to', () => {
  it('is what stands in its address, without paging and without what is empty', () =>
    expect(filtersIn('?stage=accepted,transferred&topic=&after=abc&limit=5')).toEqual({ stage: 'accepted,transferred' }));

  it('changes by one filter and keeps the others', () => {
    expect(withFilters('?stage=accepted&topic=land', { stage: 'transferred' })).toBe('stage=transferred&topic=land');
    expect(withFilters('?stage=accepted&topic=land', { stage: undefined })).toBe('topic=land');
    expect(withFilters('?stage=accepted', { stage: '' })).toBe('');
  });

  it('goes to the first page when it changes', () => expect(withFilters('?after=abc', { topic: 'land' })).toBe('topic=land'));

  it('has one address whatever the order', () => {
    expect(queryOf({ topic: 'land', stage: 'accepted,new', q: '路灯' })).toBe('q=%E8%B7%AF%E7%81%AF&stage=accepted,new&topic=land');
    expect(sameView('a=1&b=2', 'b=2&a=1')).toBe(true);
    expect(sameView('a=1', 'a=2')).toBe(false);
  });
});

describe('an exported table', () => {
  it('opens in a spreadsheet, quoted, and holds no formula', () =>
    expect(csvOf([['编号', '说"明"'], ['=1+1', 'a,b']])).toBe('\uFEFF"编号","说""明"""\r\n"\'=1+1","a,b"\r\n'));
});
