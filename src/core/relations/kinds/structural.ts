import type { FindingCode, FindingKey } from '../../model/codes';
import { type Kind, PLAIN } from './kind';

/**
 * A relation that is not arithmetic: its check says what it found, and repair leaves it alone. A date before the end of
 * its period, headings out of order, parts announced and not there.
 */
export const structural = (code: FindingCode, violatedKey: FindingKey): Kind => ({
  ...PLAIN,
  code,
  violatedKey,
  left: 'announced',
  right: 'listed',
  anchor: null,
  knowsDamage: true,
  holds: () => true,
  judge: () => ({ verdict: 'undecidable', arithmetic: '', reason: null, message: null }),
});
