import assert from 'node:assert/strict';
import Ajv from 'ajv';
import { checkJson, gouji, onlyFile, temporaryFolder } from './support/gouji';

const REPORT = `云岭县2023年政府信息公开工作年度报告
一、总体情况
全年举办培训共12次，分别为线上3次、线下4次。全年召开会议共9次，分别为线上3次、线下4次。
`;

describe('gouji check --explain', () => {
  const { path, put } = temporaryFolder();
  const check = (...args: string[]) => gouji(['check', path('a.txt'), '--fail-on', 'never', ...args]);
  before(() => put('a.txt', REPORT));

  it('says in Chinese what each number is and what would have kept the finding from being one', () => {
    const { stdout, status } = check('--explain', 'sum');
    assert.equal(status, 0);
    assert.equal(stdout.match(/为什么提出：/g)?.length, 2);
    assert.match(
      stdout,
      /\n {4}第 3 行 总数：12\n {6}计的是：“全年举办培训共…次”\n {6}是谁的：本机关（全部）（没有另外写明）\n/,
    );
    assert.match(stdout, /\n {4}有下列情形之一，就不会这样提出：\n.* {6}- 其中有一个数没有填、没有读懂\n/s);
  });

  it('says it in English of the finding with a number in the list', () => {
    const { stdout } = check('--explain', '2', '--lang', 'en');
    assert.equal(stdout.match(/Why it is reported:/g)?.length, 1);
    assert.match(stdout, /\n {4}line 3, total: 9\n {6}counts: “全年召开会议共…次”\n/);
    assert.match(stdout, /\n {4}It would not be reported if\n {6}- the parts were all said/);
  });

  it('adds it to the JSON of what is chosen, and to nothing else', () => {
    const { findings } = onlyFile(checkJson([path('a.txt'), '--explain', '2']).output);
    assert.deepEqual(
      findings.filter(({ severity }) => severity !== 'hint').map(({ explanation }) => explanation?.formula),
      [undefined, '9 ≠ 3+4 = 7'],
    );
    const { explanation } = findings.find((one) => one.explanation !== undefined) ?? assert.fail();
    assert.deepEqual(explanation?.terms[0]?.when, { is: 'year', saidIn: 'clause' });
    const validate = new Ajv().compile(JSON.parse(gouji(['schema', 'check']).stdout));
    assert.ok(validate(JSON.parse(check('--explain', '2', '--format', 'json').stdout)));
  });

  it('says that there is no such finding, with status 2', () => {
    const { status, stderr } = check('--explain', '9');
    assert.deepEqual([status, stderr], [2, 'gouji: --explain 9：没有这样的一条\n']);
  });

  it('refuses what is neither a code nor a number', () => {
    const { status, stderr } = check('--explain', '总数');
    assert.equal(status, 2);
    assert.match(stderr, /应为代码（如 same），或列出的第几条（如 2）/);
  });
});
