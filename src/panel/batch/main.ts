/** The script in the table of many reports. It draws what the host sends, and asks the host for everything else. */
import { PROTOCOL } from '../protocol';
import type { BatchMessage, BatchRequest } from './batch-message';
import { BatchPage, type BatchPageHost } from './batch-page';
import { listenInBatch } from './listen-in-batch';

interface VsCodeApi {
  postMessage(message: unknown): void;
  getState(): unknown;
  setState(state: unknown): void;
}

declare function acquireVsCodeApi(): VsCodeApi;

const root = document.getElementById('root');
if (root) {
  const api = acquireVsCodeApi();
  const host: BatchPageHost = {
    send: (request) => api.postMessage({ protocol: PROTOCOL, ...request } satisfies BatchRequest),
    kept: () => api.getState(),
    keep: (state) => api.setState(state),
  };
  const page = new BatchPage(root, host);
  window.addEventListener('message', ({ data }: MessageEvent<Partial<BatchMessage> | null>) => {
    if (data?.protocol === PROTOCOL && data.type === 'batch') page.receive(data as BatchMessage);
  });
  listenInBatch(root, page, host);
  host.send({ type: 'ready' });
}
