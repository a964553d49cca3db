import assert from 'node:assert/strict';
import { preferredLanguage } from '../../src/cli/preferred-language';
import { parseSize } from '../../src/cli/size';
import { wantsColor } from '../../src/cli/text/palette';

describe('the language', () => {
  it('is the one that --lang asks for', () => {
    assert.equal(preferredLanguage(['check', 'a', '--lang', 'en'], { LANG: 'zh_CN.UTF-8' }), 'en');
    assert.equal(preferredLanguage(['--lang=zh'], { LANG: 'en_US' }), 'zh');
    assert.equal(preferredLanguage(['check', '--', '--lang', 'en'], {}), 'zh');
  });

  it('is that of the locale, LC_ALL before LC_MESSAGES before LANG', () => {
    assert.equal(preferredLanguage([], { LANG: 'en_GB.UTF-8' }), 'en');
    assert.equal(preferredLanguage([], { LANG: 'en_GB', LC_MESSAGES: 'zh_CN.GB18030' }), 'zh');
    assert.equal(preferredLanguage([], { LC_ALL: 'de_DE', LC_MESSAGES: 'zh_CN' }), 'en');
  });

  it('is that of the system where the environment says nothing', () => {
    assert.equal(preferredLanguage([], {}, 'en-GB'), 'en');
    assert.equal(preferredLanguage([], { LANG: '' }, 'zh-CN'), 'zh');
  });

  it('is Chinese where nothing names a language', () => {
    for (const LANG of ['', 'C', 'C.UTF-8', 'POSIX']) assert.equal(preferredLanguage([], { LANG }), 'zh');
  });
});

describe('a size', () => {
  it('is bytes, or has a unit of 1024', () => {
    assert.deepEqual(['500', '2k', '20MB', '1.5 MiB'].map(parseSize), [500, 2048, 20 * 1024 ** 2, 1.5 * 1024 ** 2]);
  });

  it('is refused if it is none, nothing, or more than a string can hold', () => {
    assert.deepEqual(['', 'MB', '-1', '0', '1 TB', '1e9', '600MB'].map(parseSize), Array(7).fill(null));
  });
});

describe('colours', () => {
  it('are used on a terminal only, unless somebody says otherwise', () => {
    assert.equal(wantsColor(undefined, {}, true), true);
    assert.equal(wantsColor(undefined, {}, false), false);
    assert.equal(wantsColor(undefined, { TERM: 'dumb' }, true), false);
    assert.equal(wantsColor(undefined, { NO_COLOR: '1' }, true), false);
    assert.equal(wantsColor(undefined, { FORCE_COLOR: '1' }, false), true);
    assert.equal(wantsColor(true, { NO_COLOR: '1' }, false), true);
    assert.equal(wantsColor(false, { FORCE_COLOR: '1' }, true), false);
  });
});
