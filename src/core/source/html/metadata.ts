import type { PlainTextWriter } from '../../text/mapped-text';
import { attribute, type Element, elementsBelow, isElement } from './elements';

/** What pages of government sites say of themselves (国办发〔2017〕47号 gives the names), and under which label it is read. */
const NAMES: Readonly<Record<string, string>> = {
  articletitle: '标题',
  pubdate: '发布时间',
  publishdate: '发布时间',
  contentsource: '发布机构',
  documentnumber: '文号',
  fileno: '文号',
};

const META: ReadonlySet<string> = new Set(['meta']);
const TITLE: ReadonlySet<string> = new Set(['title']);
const BODY: ReadonlySet<string> = new Set(['body', 'div', 'table', 'p', 'svg']);
const LONGEST = 200;

/** Writes what the page's head says, a line each: 标题, 发布时间, 发布机构, 文号. The first of each name counts. */
export function writeMetadata(source: string, root: Element, writer: PlainTextWriter): void {
  const said = new Set<string>();
  for (const element of elementsBelow(root, META, BODY)) {
    const label = NAMES[attribute(element, 'name').toLowerCase()];
    const value = attribute(element, 'content').trim();
    if (label === undefined || value === '' || value.length > LONGEST || said.has(label)) continue;
    said.add(label);
    writeLine(source, element, label, value, writer);
  }
  if (!said.has('标题')) writeTitle(source, root, writer);
}

/** 「某县2021年政府信息公开工作年度报告_某县人民政府」: the part that speaks of the report. */
function writeTitle(source: string, root: Element, writer: PlainTextWriter): void {
  const place = elementsBelow(root, TITLE, BODY)[0]?.children.find((child) => !isElement(child));
  if (place === undefined) return;
  const printed = source.slice(place.start, place.end);
  const part = printed.split(/[-_|—–\r\n]/).find((one) => /公开.{0,12}(?:报告|年报)/.test(one));
  if (part === undefined || part.length > LONGEST) return;
  const start = place.start + printed.indexOf(part);
  writer.put('标题: ', start, start);
  writer.copy(start, start + part.length);
  writer.newLine(start + part.length);
}

function writeLine(source: string, element: Element, label: string, value: string, writer: PlainTextWriter): void {
  const content = element.attributes.get('content') ?? element;
  const at = source.slice(content.start, content.end).indexOf(value);
  const start = content.start + Math.max(at, 0);
  writer.put(`${label}: `, start, start);
  if (at < 0) writer.put(value.replace(/\s+/g, ' '), content.start, content.end);
  else writer.copy(start, start + value.length);
  writer.newLine(start + value.length);
}
