/** The script in the table of many reports. It draws what the host sends, and asks the host for everything else. */
import { startPage } from '../page/host';
import type { BatchAsked, BatchMessage } from './batch-message';
import { BatchPage } from './batch-page';
import { listenInBatch } from './listen-in-batch';

startPage<BatchMessage, BatchAsked>(['batch'], (root, host) => {
  const page = new BatchPage(root, host);
  listenInBatch(root, page, host);
  return page;
});
