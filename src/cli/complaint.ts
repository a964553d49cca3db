import type { CommanderError } from 'commander';
import type { CliWords } from './words';

/**
 * The parser's complaint about the arguments in our words. Its English sentence quotes the culprits, and after
 * "is invalid." may hold a remark of ours. A complaint that we have no words for is shown as it is.
 */
export function complaint({ code, message }: CommanderError, words: CliWords): string {
  const say = words.usage[code];
  const quoted = [...message.matchAll(/'([^']*)'/g)].map((match) => (match[1] ?? '').replace(/ <.*>$/, ''));
  if (message.startsWith('error: command-argument')) quoted.reverse();
  const remark = /is invalid\. (?!Allowed)(.+)$/s.exec(message)?.[1];
  const choices = /Allowed choices are (.+)\.$/.exec(message)?.[1];
  const said = say ? say(quoted) : message.replace(/^error: /, '');
  return `gouji: ${said}${remark ? ` (${remark})` : ''}${choices ? ` (${choices})` : ''}\n${words.seeHelp}\n`;
}
