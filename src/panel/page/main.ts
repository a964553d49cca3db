/** The panel's script. It draws what the host sends, and asks the host for everything else. */
import type { PageRequest } from '../page-message';
import type { HostMessage } from '../protocol';
import { startPage } from './host';
import { listen } from './listen';
import { Page } from './page';

startPage<HostMessage, PageRequest>(['snapshot', 'cursor', 'over-years'], (root, host) => {
  const page = new Page(root, host);
  listen(root, page, host);
  return page;
});
