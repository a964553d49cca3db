import type { PageRequest } from '../page-message';
import { type HostMessage, PROTOCOL } from '../protocol';

interface VsCodeApi {
  postMessage(message: unknown): void;
  getState(): unknown;
  setState(state: unknown): void;
}

declare function acquireVsCodeApi(): VsCodeApi;

export interface Host {
  readonly send: (request: PageRequest) => void;
  readonly kept: () => unknown;
  readonly keep: (state: unknown) => void;
}

const KNOWN: ReadonlySet<string> = new Set<HostMessage['type']>(['snapshot', 'cursor', 'over-years']);

/** The other side of the protocol. Messages of another version, or of nobody known, are left alone. */
export function connect(receive: (message: HostMessage) => void): Host {
  const api = acquireVsCodeApi();
  window.addEventListener('message', ({ data }: MessageEvent<Partial<HostMessage> | null>) => {
    if (data?.protocol === PROTOCOL && data.type !== undefined && KNOWN.has(data.type)) receive(data as HostMessage);
  });
  return {
    send: (request) => api.postMessage({ protocol: PROTOCOL, ...request }),
    kept: () => api.getState(),
    keep: (state) => api.setState(state),
  };
}
