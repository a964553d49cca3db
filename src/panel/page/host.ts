import { PROTOCOL } from '../protocol';

interface VsCodeApi {
  postMessage(message: unknown): void;
  getState(): unknown;
  setState(state: unknown): void;
}

declare function acquireVsCodeApi(): VsCodeApi;

/** Whoever shows a page: what the page asks of it, and what it keeps for the page over a reload of the window. */
export interface PageHost<Asked> {
  readonly send: (request: Asked) => void;
  readonly kept: () => unknown;
  readonly keep: (state: unknown) => void;
}

/** What a page is: it takes the messages of its host. */
interface Receiver<Message> {
  readonly receive: (message: Message) => void;
}

interface AnyMessage {
  readonly protocol: typeof PROTOCOL;
  readonly type: string;
}

/**
 * Draws a page in the place that the shell left for it, and tells its host that it is there. Messages of another version of the
 * protocol, or of a type that is not `known`, are left alone.
 */
export function startPage<Message extends AnyMessage, Asked extends object>(
  known: readonly Message['type'][],
  draw: (root: HTMLElement, host: PageHost<Asked>) => Receiver<Message>,
): void {
  const root = document.getElementById('root');
  if (!root) return;
  const api = acquireVsCodeApi();
  const host: PageHost<Asked> = {
    send: (request) => api.postMessage({ protocol: PROTOCOL, ...request }),
    kept: () => api.getState(),
    keep: (state) => api.setState(state),
  };
  const page = draw(root, host);
  window.addEventListener('message', ({ data }: MessageEvent<Partial<Message> | null>) => {
    if (data?.protocol === PROTOCOL && data.type !== undefined && known.includes(data.type))
      page.receive(data as Message);
  });
  api.postMessage({ protocol: PROTOCOL, type: 'ready' });
}
