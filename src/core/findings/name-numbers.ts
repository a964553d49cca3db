import type { Term } from '../model/analysis';
import type { Message } from '../model/message';

/** The row of a form that a number of a sentence was found to be, by the place where it begins; undefined where none is. */
export type IndicatorAt = (start: number) => string | undefined;

/** What a message may call by its name, by the role of its term. */
const ROLES = ['total', 'stated', 'said'] as const;

/** With the names of the numbers that the message speaks of, where the sentence gave none and the number is known otherwise. */
export function nameNumbers({ key, args }: Message, terms: readonly Term[], indicatorAt: IndicatorAt): Message {
  const names: Record<string, string> = {};
  for (const role of ROLES) {
    if (args[role] === undefined || args[`${role}Indicator`] !== undefined) continue;
    const ofRole = terms.filter((term) => term.role === role && term.end > term.start);
    const indicator = ofRole.length === 1 ? indicatorAt(ofRole[0]?.start ?? 0) : undefined;
    if (indicator !== undefined) names[`${role}Indicator`] = indicator;
  }
  return Object.keys(names).length === 0 ? { key, args } : ({ key, args: { ...args, ...names } } as Message);
}
