import { outermostFields } from './outermost-fields';
import type { RunPlace } from './run-place';

/** Whether a place of a part is the result of a field, which the next update of the field would bring back. */
export function fieldResults(source: string): (place: RunPlace, at: number) => boolean {
  const fieldAt = outermostFields(source);
  return ({ around }, at) => around.some(({ name }) => name === 'w:fldSimple') || fieldAt(at) !== null;
}
