import { type ChildProcess, fork } from 'node:child_process';
import { resolve } from 'node:path';

/** What LibreOffice is asked to read and to write here. */
export type OfficeFormat = 'docx' | 'odt' | 'fodt' | 'txt' | 'html' | 'xlsx' | 'csv' | 'fods';

interface Answer {
  readonly id?: number;
  readonly files?: Readonly<Record<string, Uint8Array>>;
  readonly error?: string;
}

/** A LibreOffice that runs beside the tests. */
export interface LibreOffice {
  /** The file in other formats, in their order. Rejects where LibreOffice does not open it or does not write one of them. */
  readonly convert: (
    bytes: Uint8Array,
    from: OfficeFormat,
    to: readonly OfficeFormat[],
  ) => Promise<readonly Uint8Array[]>;
  readonly stop: () => void;
}

export async function startLibreOffice(): Promise<LibreOffice> {
  const options = { execArgv: ['--liftoff-only'], serialization: 'advanced' as const, silent: true };
  const child = fork(resolve('tools/office/converter.mjs'), [], options);
  let said = '';
  child.stderr?.on('data', (data) => {
    said = (said + data).slice(-2000);
  });
  const answer = (id?: number): Promise<Answer> => answerOf(child, id, () => said);
  await answer();
  let last = 0;
  return {
    convert: async (bytes, from, to) => {
      const id = ++last;
      const answered = answer(id);
      child.send({ id, data: bytes, from, to: [...to] });
      const { files, error } = await answered;
      if (files === undefined) throw new Error(error);
      return to.map((format) => files[format] as Uint8Array);
    },
    stop: () => child.kill('SIGKILL'),
  };
}

function answerOf(child: ChildProcess, id: number | undefined, said: () => string): Promise<Answer> {
  return new Promise((done, fail) => {
    const heard = (message: Answer): void => {
      if (message.id === id) settle(() => done(message));
    };
    const gone = (): void => settle(() => fail(new Error(`LibreOffice ended: ${said()}`)));
    const settle = (then: () => void): void => {
      child.off('message', heard).off('exit', gone);
      then();
    };
    child.on('message', heard).on('exit', gone);
  });
}
