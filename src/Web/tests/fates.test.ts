import { describe, expect, it } from 'vitest';
import { fatesAmong, placed } from '../src/meetings/fates';

const obligation = { unit: '530102001001', rule: 'MT-3', period: '2026-05', stage: 'open' as const, due: '2026-05-31' };

describe('the fate of an obligation', () => {
  const fateOf = fatesAmong([{ unit: '530102001001', serves: [{ rule: 'MT-3', period: '2026-05' }] }]);

  it('is planned where a meeting of the same unit is to serve it', () => {
    expect(fateOf(obligation)).toBe('planned');
    expect(fateOf({ ...obligation, unit: '530102001002' })).toBe('open');
    expect(fateOf({ ...obligation, period: '2026-06' })).toBe('open');
  });

  it('is what its stage says once it is not open any more', () => expect(fateOf({ ...obligation, stage: 'missed' })).toBe('missed'));
});

it('obligations are placed by unit and period, the periods by their last days', () => {
  const { periods, units, at } = placed([
    { ...obligation, period: '2026-Q2', due: '2026-06-30' }, obligation, { ...obligation, unit: '530102001000' },
  ]);
  expect(periods).toEqual(['2026-05', '2026-Q2']);
  expect(units).toEqual(['530102001000', '530102001001']);
  expect(at('530102001000', '2026-05')).toHaveLength(1);
  expect(at('530102001000', '2026-Q2')).toHaveLength(0);
});
