import type { Member } from '../../collection/pair-years';
import type { Language } from '../../messages/language';
import type { FileChecked } from '../check-file';
import type { Explaining } from '../explain/with-explanations';
import type { Failure } from '../failure';
import type { Input } from '../inputs';
import type { LoadOptions } from '../load';
import type { Beside } from '../years/beside';

/** What a thread is told when it starts. Plain data: settings it reads for itself. */
export interface CheckThread extends Omit<LoadOptions, 'projects'> {
  readonly gouji: 'check';
  readonly language: Language;
  readonly baselinePath?: string | undefined;
  readonly forBaseline?: boolean | undefined;
  readonly explaining?: Explaining | undefined;
}

export interface CheckJob {
  readonly id: number;
  readonly input: Input;
  /** Whether only whose report of which year it is, is asked. */
  readonly isToIdentify: boolean;
  readonly beside?: Beside | undefined;
}

export interface CheckDone {
  readonly id: number;
  readonly result: FileChecked | Failure | Member | null;
}

/** Whether this is what a thread was started with to check files. */
export const isCheckThread = (data: unknown): data is CheckThread =>
  typeof data === 'object' && data !== null && (data as { gouji?: unknown }).gouji === 'check';
