/** The panel's script. It draws what the host sends, and asks the host for everything else. */
import { connect } from './host';
import { listen } from './listen';
import { Page } from './page';

const root = document.getElementById('root');
if (root) {
  let page: Page | null = null;
  const host = connect((message) => page?.receive(message));
  page = new Page(root, host);
  listen(root, page, host);
  host.send({ type: 'ready' });
}
