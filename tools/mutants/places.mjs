// Where a bundle can be broken on purpose, and how.
import { parse } from 'acorn';
import { wordsOf } from './words.mjs';

/** Each operator with the one that stands in its place; those that compare are moved by one at their border. */
const OPERATORS = new Map([
  ['===', '!=='],
  ['!==', '==='],
  ['<', '<='],
  ['<=', '<'],
  ['>', '>='],
  ['>=', '>'],
  ['+', '-'],
  ['-', '+'],
  ['*', '/'],
  ['/', '*'],
  ['&&', '||'],
  ['||', '&&'],
]);

/**
 * Every change that could be made to a piece of a bundle: `{ kind, start, end, text, shown }`, where `kind` is `operator`,
 * `constant`, `condition` or `word`, `text` replaces the half-open range of the code, and `shown` says so in short.
 */
export function placesOf(code) {
  const found = [];
  visit(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }), (node) => found.push(...changesOf(node, code)));
  return found.map((change) => ({
    shown: `${code.slice(change.start, change.end)} → ${change.text || 'nothing'} in ${lineAround(code, change)}`,
    ...change,
  }));
}

/** The line of the bundle, without its indentation: a constant alone says nothing. */
function lineAround(code, { start, end }) {
  const next = code.indexOf('\n', end);
  return code.slice(code.lastIndexOf('\n', start) + 1, next < 0 ? code.length : next).trim();
}

function visit(node, see) {
  if (isUndefined(node)) return;
  see(node);
  if (isNegative(node)) return;
  for (const value of Object.values(node)) {
    for (const child of [value].flat()) if (typeof child?.type === 'string') visit(child, see);
  }
}

/** `undefined` as the bundle writes it, `void 0`: `void 1` is the same. */
const isUndefined = ({ type, operator }) => type === 'UnaryExpression' && operator === 'void';

const isNegative = ({ type, operator, argument }) =>
  type === 'UnaryExpression' && operator === '-' && typeof argument.value === 'number';

function changesOf(node, code) {
  switch (node.type) {
    case 'BinaryExpression':
    case 'LogicalExpression':
      return operatorOf(node, code);
    case 'UnaryExpression':
      if (isNegative(node)) return negativeOf(node);
      return node.operator === '!' ? [{ kind: 'operator', start: node.start, end: node.start + 1, text: '' }] : [];
    case 'IfStatement':
    case 'ConditionalExpression': {
      const { start, end } = node.test;
      return [{ kind: 'condition', start, end, text: `!(${code.slice(start, end)})` }];
    }
    default:
      return [...constantOf(node), ...wordsOf(node, code)];
  }
}

/** One more than -1 is 0. */
const negativeOf = ({ argument: { value }, start, end }) => [{ kind: 'constant', start, end, text: String(1 - value) }];

/** The operator is looked for between its operands, behind the brackets and comments that may stand there. */
function operatorOf({ left, right, operator, start, end }, code) {
  const other = OPERATORS.get(operator);
  if (other === undefined) return [];
  const at = code.indexOf(operator, left.end);
  if (at < 0 || at >= right.start) return [];
  if (operator !== '&&' && operator !== '||') {
    const shown = `${operator} → ${other} in ${code.slice(start, end)}`;
    return [{ kind: 'operator', start: at, end: at + operator.length, text: other, shown }];
  }
  // In brackets of its own: a neighbour of another rank, or `??`, would be no syntax beside it.
  const text = `((${code.slice(start, at)}) ${other} (${code.slice(at + operator.length, end)}))`;
  return [{ kind: 'operator', start, end, text, shown: `${operator} → ${other} in ${code.slice(start, end)}` }];
}

function constantOf(node) {
  if (node.type !== 'Literal') return [];
  const { value, start, end } = node;
  if (typeof value === 'boolean') return [{ kind: 'constant', start, end, text: String(!value) }];
  if (typeof value === 'number') return [{ kind: 'constant', start, end, text: String(value + 1) }];
  return [];
}
