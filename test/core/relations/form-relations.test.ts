import assert from 'node:assert/strict';
import { cellFindings } from '../../../src/core/findings/table-findings';
import { formRelations } from '../../../src/core/relations/form-relations';
import { missingTotals } from '../../../src/core/relations/missing-totals';
import { cellsOf, type Printed, relationsOf } from './cells';

const received = (total: string, person: string, fax: string, online: string, letter: string): Printed => ({
  'request.received': total,
  'request.received.in-person': person,
  'request.received.fax': fax,
  'request.received.online': online,
  'request.received.letter': letter,
});

/** Of the form of 2014, the relation with that id alone. */
const ofStatistics = (id: string, printed: Printed): string[] =>
  relationsOf('statistics-2014', printed).filter((said) => said.startsWith(`${id} `));

const COLUMNS = ['natural-person', 'business', 'research', 'public-welfare', 'legal-service', 'other', 'total'];

/** A row of the table of requests. */
const row = (id: string, ...values: readonly string[]): Printed =>
  Object.fromEntries(COLUMNS.map((column, at) => [`requests.${id}/${column}`, values[at] ?? '0']));

describe('a blank part', () => {
  it('is 0 where the total is filled in', () =>
    assert.deepEqual(ofStatistics('received', received('9', '3', '', '6', '')), ['received holds: 9 = 3+0+6+0 = 9']));

  it('is 0 as well where only a mark for none is printed', () =>
    assert.deepEqual(ofStatistics('received', received('9', '3', '/', '6', '/')), ['received holds: 9 = 3+0+6+0 = 9']));

  it('does not save a sum that fails', () =>
    assert.deepEqual(ofStatistics('received', received('9', '3', '', '5', '')), [
      'received violated: 9 ≠ 3+0+5+0 = 8',
    ]));
});

describe('an equation of which one side is not filled in yet', () => {
  const balance = (printed: Printed): string | undefined =>
    relationsOf('disclosure-2021', printed).find((said) => said.startsWith('request-balance '));
  const blank = (id: string): Printed => row(id, '', '', '', '', '', '', '');
  const sides = { ...row('new', '5'), ...row('carried-over', '1') };

  it('is undecidable, whichever side it is', () => {
    assert.match(
      balance({ ...sides, ...blank('total'), ...blank('carried-forward') }) ?? '',
      /undecidable.*\(missing\)$/,
    );
    const right = { ...row('total', '5'), ...row('carried-forward', '1') };
    assert.match(balance({ ...right, ...blank('new'), ...blank('carried-over') }) ?? '', /undecidable.*\(missing\)$/);
  });

  it('can only be confirmed while a row of that side is blank and zeros are written out elsewhere', () => {
    assert.match(balance({ ...sides, ...row('total', '5'), ...blank('carried-forward') }) ?? '', /undecidable/);
    assert.match(balance({ ...sides, ...row('total', '6'), ...blank('carried-forward') }) ?? '', /holds/);
  });

  it('is judged as soon as all its rows are filled in', () =>
    assert.match(balance({ ...sides, ...row('total', '5'), ...row('carried-forward', '0') }) ?? '', /violated/));

  it('is judged where a mark for none is printed', () => {
    assert.match(balance({ ...sides, ...row('total', '/'), ...row('carried-forward', '/') }) ?? '', /violated/);
  });
});

describe('a blank total', () => {
  it('is missing, never 0', () => {
    const printed = received('', '3', '', '6', '');
    assert.deepEqual([...missingTotals('statistics-2014', cellsOf(printed))], ['request.received']);
    assert.deepEqual(ofStatistics('received', printed), ['received undecidable: 0 ≠ 3+0+6+0 = 9 (missing-total)']);
  });

  it('makes every relation that it enters undecidable', () =>
    assert.deepEqual(ofStatistics('closed-received', { ...received('', '3', '0', '6', '0'), 'request.closed': '12' }), [
      'closed-received undecidable: 12 > 0 (missing-total)',
    ]));

  it('is as missing where a mark for none is printed', () =>
    assert.deepEqual(
      [...missingTotals('statistics-2014', cellsOf(received('/', '3', '', '6', '')))],
      ['request.received'],
    ));

  it('over blank parts says nothing', () => {
    const printed = received('', '', '', '', '');
    assert.deepEqual([...missingTotals('statistics-2014', cellsOf(printed))], []);
    assert.deepEqual(relationsOf('statistics-2014', printed), []);
  });

  it('of a counted-once relation is missing too', () =>
    assert.deepEqual(
      [...missingTotals('statistics-2014', cellsOf({ 'disclosure.total': '', 'channel.website': '40' }))],
      ['disclosure.total'],
    ));
});

describe('reasons that are all left blank', () => {
  const REFUSED = 'request.answered.refused';
  const refused = (total: string, secret: string): Printed => ({
    [REFUSED]: total,
    ...Object.fromEntries(
      ['state-secret', 'trade-secret', 'privacy', 'security', 'not-government-information', 'other-legal'].map(
        (reason) => [`${REFUSED}.${reason}`, reason === 'state-secret' ? secret : ''],
      ),
    ),
  });
  const said = (printed: Printed): string[] =>
    cellFindings('statistics-2014', cellsOf(printed), new Set()).map(
      ({ severity, message }) => `${severity} ${message.key}`,
    );

  it('are not given: a hint, and no broken sum', () => {
    assert.deepEqual(ofStatistics('refused', refused('11', '')), [
      'refused undecidable: 11 ≠ 0+0+0+0+0+0 = 0 (missing)',
    ]);
    assert.deepEqual(said(refused('11', '')), ['hint missing-value.reasons']);
  });

  it('are a broken sum as soon as one is given', () => {
    assert.deepEqual(ofStatistics('refused', refused('11', '2')), ['refused violated: 11 ≠ 2+0+0+0+0+0 = 2']);
    assert.deepEqual(said(refused('11', '2')), []);
  });

  it('are not wanted for none', () => assert.deepEqual(said(refused('0', '')), []));
});

describe('a cell that is not certain', () => {
  it('makes its relations undecidable where its run can be split in several ways', () =>
    assert.deepEqual(ofStatistics('received', received('9', '3', '0', '?', '0')), [
      'received undecidable: 9 ≠ 3+0+0+0 = 3 (several-readings)',
    ]));

  it('makes its relations undecidable where it holds words', () =>
    assert.deepEqual(ofStatistics('received', received('9', '3', '0', '未统计', '0')), [
      'received undecidable: 9 ≠ 3+0+0+0 = 3 (missing)',
    ]));
});

describe('a row that is not printed', () => {
  const { 'request.received.letter': _, ...printed } = received('9', '3', '0', '6', '0');

  it('lets a relation confirm', () =>
    assert.deepEqual(ofStatistics('received', printed), ['received holds: 9 = 3+0+6 = 9']));

  it('does not let it accuse', () =>
    assert.deepEqual(ofStatistics('received', { ...printed, 'request.received': '11' }), [
      'received undecidable: 11 ≠ 3+0+6 = 9 (missing)',
    ]));

  it('does not matter where the form prints another in its place', () => {
    const printed = { ...row('granted', '4', '0', '0', '0', '0', '1', '5') };
    assert.deepEqual(
      relationsOf('disclosure-2021', printed).filter((said) => said.startsWith('request-row ')),
      ['request-row holds: 5 = 4+0+0+0+0+1 = 5'],
    );
  });
});

describe('relations over a table', () => {
  it('are one for each row', () => {
    const printed = {
      ...row('new', '4', '0', '0', '0', '0', '1', '5'),
      ...row('total', '4', '0', '0', '0', '0', '1', '6'),
    };
    assert.deepEqual(
      relationsOf('disclosure-2021', printed).filter((said) => said.startsWith('request-row ')),
      ['request-row holds: 5 = 4+0+0+0+0+1 = 5', 'request-row violated: 6 ≠ 4+0+0+0+0+1 = 5'],
    );
  });

  it('are one for each column', () => {
    const printed = {
      ...row('new', '4', '0', '0', '0', '0', '1', '5'),
      ...row('carried-over', '1', '0', '0', '0', '0', '0', '1'),
      ...row('total', '5', '0', '0', '0', '0', '0', '5'),
      ...row('carried-forward', '0', '0', '0', '0', '0', '1', '1'),
    };
    const balances = relationsOf('disclosure-2021', printed).filter((said) => said.startsWith('request-balance '));
    assert.equal(balances.length, 7);
    assert.ok(balances.every((said) => said.includes('holds')));
  });
});

describe('the report of the year before', () => {
  const now = row('carried-over', '2', '0', '0', '0', '0', '0', '2');

  it('is not asked for where it is not given', () =>
    assert.deepEqual(
      relationsOf('disclosure-2021', now).filter((said) => said.startsWith('request-carried')),
      [],
    ));

  it('binds what is carried over', () =>
    assert.deepEqual(
      relationsOf('disclosure-2021', now, row('carried-forward', '1', '0', '0', '0', '0', '0', '1'))
        .filter((said) => said.startsWith('request-carried'))
        .filter((said) => !said.includes('holds')),
      ['request-carried violated: 2 ≠ 1', 'request-carried violated: 2 ≠ 1'],
    ));

  it('has no place in this text', () => {
    const drafts = formRelations('disclosure-2021', cellsOf(now), cellsOf(row('carried-forward', '1')));
    const stated = drafts.find(({ kind }) => kind === 'cross-year')?.terms.find(({ role }) => role === 'stated');
    assert.deepEqual([stated?.start, stated?.end], [0, 0]);
  });
});

describe('a form that is not known', () => {
  it('has no relations', () => assert.deepEqual(formRelations('none', cellsOf({ 'request.received': '1' })), []));
});
