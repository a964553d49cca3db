import type { Message, MessageKey } from '../core/model/message';
import { CATALOGUE } from './catalogue/catalogue';
import { indicatorName } from './indicator-name';
import type { Language } from './language';

/** Puts a message of the core into one sentence, without a full stop. */
export type Say = (message: Message) => string;

type Args = Message['args'];
type Sayings = Readonly<Record<MessageKey, Readonly<Record<Language, (args: Args) => string>>>>;

/** Each wording takes the arguments that it names; what it does not get it leaves out of its sentence. */
const SAYINGS = CATALOGUE as unknown as Sayings;
const BASIS: Readonly<Record<Language, (clause: string | number) => string>> = {
  zh: (clause) => `（依据：${clause}）`,
  en: (clause) => ` [basis: ${clause}]`,
};

/**
 * The voice of one language. `form` is the form of the report, whose labels name the indicators.
 * An argument `clause` of any message is added as its legal basis.
 */
export function messages(language: Language, form = 'none'): Say {
  return ({ key, args }) => {
    const named = nameIndicators(args, (id) => indicatorName(language, form, id));
    const said = SAYINGS[key][language](named);
    return args.clause === undefined ? said : said + BASIS[language](args.clause);
  };
}

function nameIndicators(args: Args, nameOf: (id: string) => string): Args {
  const named: Record<string, string | number> = {};
  for (const [key, value] of Object.entries(args)) {
    const text = typeof value === 'string' && key.endsWith('ndicator') ? nameOf(value) : value;
    named[key] = typeof text === 'string' ? clipped(text) : text;
  }
  return named;
}

/** A quoted run of digits can be as long as a file; a formula of the longest column stays whole. */
const LONGEST = 600;

const clipped = (text: string): string =>
  text.length <= LONGEST ? text : `${text.slice(0, LONGEST / 2)}…${text.slice(-LONGEST / 2)}`;
