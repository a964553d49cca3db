// Words that can be left out: alternatives of expressions, and words of a class of `src/core/subjects`.

const WORD = /^\p{Script=Han}+$/u;

/** The words of a node that can be left out, as changes of the code: of an expression, a string, a template or a class. */
export function wordsOf(node, code) {
  if (node.type === 'CallExpression' && node.callee.name === 'wordClass') return node.arguments.flatMap(wordsOfRow);
  if (node.type === 'TemplateElement') return leftOut(code, node.start, node.end, false);
  if (node.type !== 'Literal') return [];
  if (node.regex) return leftOut(code, node.start + 1, node.start + 1 + node.regex.pattern.length, true);
  return typeof node.value === 'string' ? leftOut(code, node.start + 1, node.end - 1, true) : [];
}

/** A row of a class: its example, and its words between blanks. */
function wordsOfRow(row) {
  const words = row.elements?.[1];
  if (typeof words?.value !== 'string') return [];
  return [...words.value.matchAll(/\S+/g)].map(({ 0: word, index }) => {
    const start = words.start + 1 + index;
    return { kind: 'word', start, end: start + word.length, text: '', shown: `without ${word}` };
  });
}

/** Each word of an alternation, left out together with the stroke before it, or behind it if it is the first. */
function leftOut(code, start, end, isWhole) {
  return alternativesOf(code.slice(start, end), isWhole)
    .map((range) => ({ start: start + range.start, end: start + range.end }))
    .filter((range) => WORD.test(code.slice(range.start, range.end)))
    .map((range) => {
      const shown = `without ${code.slice(range.start, range.end)}`;
      const isFirst = code[range.start - 1] !== '|';
      return isFirst
        ? { kind: 'word', start: range.start, end: range.end + 1, text: '', shown }
        : { kind: 'word', start: range.start - 1, end: range.end, text: '', shown };
    });
}

/**
 * The ranges of the alternatives of a pattern that have others beside them. Of a piece of a template (`isWhole` false),
 * what touches its ends may go on outside it and is left alone.
 */
function alternativesOf(pattern, isWhole) {
  const found = [];
  const groups = [{ from: isWhole ? 0 : null, members: [] }];
  const end = (at) => {
    const group = groups.at(-1);
    if (group.from !== null) group.members.push({ start: group.from, end: at });
  };
  const leave = () => {
    const { members } = groups.pop();
    if (members.length > 1) found.push(...members);
  };
  for (let i = 0; i < pattern.length; i++) {
    const character = pattern[i];
    if (character === '\\') i++;
    else if (character === '[') i = endOfClass(pattern, i);
    else if (character === '(') {
      const mark = /^\?(?:[:=!]|<[=!]|<\w+>)/.exec(pattern.slice(i + 1))?.[0] ?? '';
      groups.push({ from: i + 1 + mark.length, members: [] });
    } else if (character === '|') {
      end(i);
      groups.at(-1).from = i + 1;
    } else if (character === ')' && groups.length > 1) {
      end(i);
      leave();
    }
  }
  if (isWhole) end(pattern.length);
  leave();
  return found;
}

function endOfClass(pattern, at) {
  for (let i = at + 1; i < pattern.length; i++) {
    if (pattern[i] === '\\') i++;
    else if (pattern[i] === ']') return i;
  }
  return pattern.length;
}
