import assert from 'node:assert/strict';
import { dirname } from 'node:path';
import { temporaryFolder } from '../../cli/support/gouji';
import { assertWritten } from '../support/checks';
import { type WrittenByCommands, writtenIn } from '../support/commands';
import type { LibreOffice } from '../support/libreoffice';
import { PRODUCERS } from '../support/producers';
import { slippedReport } from '../support/slipped-report';

/** Reports of the forms of 2021 and 2019 in turn, whose slips can be mended. */
const REPORTS = [1, 5] as const;

export function describeProducers(office: () => LibreOffice): void {
  describe('fixes and comments are what they are meant to be in documents of', () => {
    const { put, path } = temporaryFolder();
    let all: ReadonlyMap<string, WrittenByCommands>;
    before(async () => {
      for (const [i, { layout, make }] of PRODUCERS.entries())
        put(`documents/${i}.docx`, await make(slippedReport(layout, REPORTS[i % 2] ?? 1), office()));
      all = writtenIn(dirname(path('documents/0.docx')), path);
    });
    for (const [i, { name }] of PRODUCERS.entries())
      it(name, async () => {
        const { files, change } = all.get(`${i}.docx`) as WrittenByCommands;
        assert.ok(change !== null && files.commented !== undefined, 'there is a fix, and a comment');
        assert.notEqual(files.commented.places.length, 0);
        await assertWritten(office(), { ...files, commented: { ...files.commented, isExact: true } }, change);
      });
  });
}
