/** The script in the view of a document. It draws what the host sends, and asks the host for everything else. */
import { PROTOCOL } from '../protocol';
import type { DocumentRequest, ToDocumentPage } from './document-message';
import { DocumentPage, type DocumentPageHost } from './document-page';
import { listenInDocument } from './listen-in-document';

interface VsCodeApi {
  postMessage(message: unknown): void;
  getState(): unknown;
  setState(state: unknown): void;
}

declare function acquireVsCodeApi(): VsCodeApi;

const root = document.getElementById('root');
if (root) {
  const api = acquireVsCodeApi();
  const host: DocumentPageHost = {
    send: (request) => api.postMessage({ protocol: PROTOCOL, ...request } satisfies DocumentRequest),
    kept: () => api.getState(),
    keep: (state) => api.setState(state),
  };
  const page = new DocumentPage(root, host);
  window.addEventListener('message', ({ data }: MessageEvent<Partial<ToDocumentPage> | null>) => {
    if (data?.protocol === PROTOCOL && (data.type === 'document' || data.type === 'place'))
      page.receive(data as ToDocumentPage);
  });
  listenInDocument(root, page, host);
  host.send({ type: 'ready' });
}
