import type { Argument, HelpConfiguration, Option } from 'commander';
import { displayWidth } from './text/display';
import type { CliWords } from './words';

/** How help is laid out: in our words, and measuring Chinese as wide as it is. */
export function helpLayout({ help }: CliWords, colored: boolean): HelpConfiguration {
  const bold = (text: string): string => (colored ? `\u001b[1m${text}\u001b[22m` : text);
  const describe = ({ description, argChoices, defaultValue, defaultValueDescription }: Option | Argument): string => {
    const choices = argChoices ? help.choices(argChoices.join(', ')) : '';
    const byDefault = defaultValueDescription ?? defaultValue;
    return description + choices + (byDefault === undefined ? '' : help.byDefault(String(byDefault)));
  };
  return {
    styleTitle: (title) => bold(help.titles[title] ?? title),
    optionDescription: describe,
    argumentDescription: describe,
    displayWidth,
  };
}
