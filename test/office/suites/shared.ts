import { copyFileSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { temporaryFolder } from '../../cli/support/gouji';
import { assertWritten } from '../support/checks';
import { type WrittenByCommands, writtenIn } from '../support/commands';
import type { LibreOffice } from '../support/libreoffice';

/** Documents that are no part of the project: looked at where somebody keeps them beside the checkout. */
const FOLDER = '../shared/cases/files';

export function describeShared(office: () => LibreOffice): void {
  describe(`documents kept in ${FOLDER}`, () => {
    const { path } = temporaryFolder();
    if (!existsSync(FOLDER)) {
      it.skip('are not there');
      return;
    }
    const names = readdirSync(FOLDER).filter((file) => file.endsWith('.docx'));
    let all: ReadonlyMap<string, WrittenByCommands>;
    before(() => {
      const documents = path('documents');
      mkdirSync(documents);
      for (const name of names) copyFileSync(`${FOLDER}/${name}`, `${documents}/${name}`);
      all = writtenIn(documents, path);
    });
    for (const name of names)
      it(name, async function () {
        const { files, change } = all.get(name) as WrittenByCommands;
        // What LibreOffice does not open is none of our doing: it is passed over, and counted as skipped.
        if (await isOpened(office(), files.before)) await assertWritten(office(), files, change ?? ['', '']);
        else this.skip();
      });
  });
}

const isOpened = (office: LibreOffice, bytes: Uint8Array): Promise<boolean> =>
  office.convert(bytes, 'docx', ['txt']).then(
    () => true,
    () => false,
  );
