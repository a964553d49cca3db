import assert from 'node:assert/strict';
import { bodyOverYears } from '../../src/export/wide/body-over-years';
import { reportOf } from '../core/relations/over-years/two-years';
import { analysed } from '../fixtures/analysed';

const INDICATOR = 'requests.new/total';

const reports = [
  { place: '2021.txt', analysis: analysed(reportOf(2021, { received: 4 })) },
  { place: '2023.txt', analysis: analysed(reportOf(2023, { received: 9 })) },
  { place: 'other.txt', analysis: analysed(reportOf(2022, { received: 7 }).replaceAll('苇渡县', '棠汀县')) },
];

describe('an indicator of a body over its years', () => {
  it('has the numbers of its own reports alone, and a year without one between them', () => {
    const years = bodyOverYears('2023.txt', INDICATOR, reports)?.trend.years ?? [];
    assert.deepEqual(
      years.map(({ year, digits, state }) => `${year} ${digits ?? state}`),
      ['2021 4', '2022 no-report', '2023 9'],
    );
  });

  it('has the reports under an earlier name where one is known', () => {
    const renamed = [{ from: '棠汀县', to: '苇渡县' }];
    const years = bodyOverYears('2023.txt', INDICATOR, reports, renamed)?.trend.years ?? [];
    assert.deepEqual(
      years.map(({ value }) => value),
      [4, 7, 9],
    );
  });

  it('is nothing for an indicator that no form has, or a place of which no report was read', () => {
    assert.equal(bodyOverYears('2023.txt', 'no.such', reports), null);
    assert.equal(bodyOverYears('absent.txt', INDICATOR, reports), null);
  });
});
