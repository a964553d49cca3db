import assert from 'node:assert/strict';
import { excusesIn } from '../../../../src/core/relations/over-years/excuses';
import {
  COUNTED_ANEW,
  FUNCTIONS,
  HANDED_OVER,
  LAPSED,
  REORGANISED,
} from '../../../../src/core/subjects/moved-functions';
import { fold } from '../../../../src/core/text/fold';

const CLASSES = { moved: [FUNCTIONS, HANDED_OVER, REORGANISED], 'counted-anew': [COUNTED_ANEW], lapsed: [LAPSED] };

const excuses = (text: string): string[] => [...excusesIn(fold(text))];

describe('what excuses a difference between two years', () => {
  for (const [excuse, classes] of Object.entries(CLASSES)) {
    for (const { word, example } of classes.flat())
      it(`${excuse}: ${example}`, () => {
        assert.deepEqual(excuses(example), [excuse]);
        assert.deepEqual(excuses(example.replace(word, '某某')), []);
      });
  }

  it('stands in one clause, near what it is said of', () => {
    assert.deepEqual(excuses('全县职能较多，3月划转。'), []);
    assert.deepEqual(excuses('全县各项职能的履行和公开等划转。'), []);
    assert.deepEqual(excuses('3月划转县财政局的职责。'), ['moved']);
    assert.deepEqual(excuses('清理栏目5个。'), []);
    assert.deepEqual(excuses('失效了5件文件。'), ['lapsed']);
  });
});
