import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/analyze';

/** The chapters by which the form is known. */
const OTHERS = [
  '二、主动公开政府信息情况',
  '三、收到和处理政府信息公开申请情况',
  '四、政府信息公开行政复议、行政诉讼情况',
  '五、存在的主要问题及改进情况',
  '六、其他需要报告的事项',
];

const REPORT = (sentence: string) =>
  `青屏县2023年政府信息公开工作年度报告\n一、总体情况\n${sentence}\n${OTHERS.join('\n')}\n`;

const named = (sentence: string): readonly unknown[] =>
  analyze(REPORT(sentence)).findings.flatMap(({ code, message: { args } }) =>
    code === 'sum' ? [args.totalIndicator ?? null] : [],
  );

describe('the message of a sum in a sentence', () => {
  it('names the row of the form that its total is', () =>
    assert.deepEqual(named('2023年，本县共收到政府信息公开申请12件，其中当面申请3件，网络申请5件，信函申请5件。'), [
      'requests.new/total',
    ]));

  it('names nothing where the total is no row of a form', () =>
    assert.deepEqual(named('2023年，本县举办培训8次，其中线上3次，线下4次。'), [null]));

  it('names nothing where an office counted its own', () =>
    assert.deepEqual(
      named('2023年，县教育局共收到政府信息公开申请12件，其中当面申请3件，网络申请5件，信函申请5件。').filter(Boolean),
      [],
    ));
});
