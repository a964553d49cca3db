/** The script in the view of a document. It draws what the host sends, and asks the host for everything else. */
import { startPage } from '../page/host';
import type { DocumentAsked, ToDocumentPage } from './document-message';
import { DocumentPage } from './document-page';
import { listenInDocument } from './listen-in-document';

startPage<ToDocumentPage, DocumentAsked>(['document', 'place'], (root, host) => {
  const page = new DocumentPage(root, host);
  listenInDocument(root, page, host);
  return page;
});
