import type { Range } from '../../core/text/range';
import type { Block } from '../blocks/block';
import { type OfficePackage, openPackage } from '../office/office-package';
import type { OfficePart, PartTrouble } from '../office/office-part';
import { type OfficeText, officeText, type PartText, partText } from '../office/office-text';
import { PACKAGE_TROUBLE, type PackageTrouble } from '../office/package-trouble';
import { partById, relatedPart } from '../office/related-part';
import { attributeOf, childNamed, childrenNamed, type XmlElement } from '../xml/xml-tree';
import { writtenAddress } from './cell-address';
import { displaysOf } from './number-display';
import { textRuns } from './rich-text';
import { sheetBlocks } from './sheet-blocks';
import { type SheetCell, sheetCells, type WorkbookShared } from './sheet-cells';

/** A workbook as plain text: its sheets one behind the other. */
export interface WorkbookText extends OfficeText {
  /** The cell that a range of the text begins in; null for a name of a sheet. */
  readonly cellOf: (range: Range) => SheetPlace | null;
  /** Names of sheets that are hidden and were not read. */
  readonly hidden: readonly string[];
}

export interface SheetPlace {
  readonly sheet: string;
  /** `B7` */
  readonly cell: string;
}

/** Why a workbook is not read; `uncalculated`: a formula has no stored result. `part` names the part, or that cell. */
export interface WorkbookTrouble {
  readonly trouble: PackageTrouble | 'uncalculated';
  readonly part: string;
}

const MOST_UNPACKED = 128 * 1024 * 1024;
/** Names that programs give sheets say nothing. */
const GIVEN_NAME = /^(?:sheet|工作表|表)\s*\d*$/i;

/** An .xlsx as plain text: rows between bars, numbers with all their digits. Never throws; linear. */
export function readWorkbook(bytes: Uint8Array, most = MOST_UNPACKED): WorkbookText | WorkbookTrouble {
  const file = openPackage(bytes, most);
  if (typeof file === 'string') return troubleOf(file, '');
  const name = relatedPart(file, '', 'officeDocument') ?? 'xl/workbook.xml';
  const workbook = file.part(name);
  if (typeof workbook === 'string') return troubleOf(workbook, name);
  const shared = sharedOf(file, workbook);
  return 'trouble' in shared ? shared : sheetsOf(file, workbook, shared);
}

const troubleOf = (trouble: PartTrouble, part: string): WorkbookTrouble => ({
  trouble: PACKAGE_TROUBLE[trouble],
  part,
});

/** Damaged strings would leave labels blank, damaged styles make 25% of 0.25: then nothing is read. */
function sharedOf(file: OfficePackage, workbook: OfficePart): WorkbookShared | WorkbookTrouble {
  const related = (kind: 'sharedStrings' | 'styles'): OfficePart | PartTrouble =>
    file.part(relatedPart(file, workbook.name, kind) ?? `xl/${kind}.xml`);
  const [strings, styles] = [related('sharedStrings'), related('styles')];
  if (typeof strings === 'string' && strings !== 'missing') return troubleOf(strings, 'sharedStrings.xml');
  if (typeof styles === 'string' && styles !== 'missing') return troubleOf(styles, 'styles.xml');
  const properties = childNamed(workbook.root, 'x:workbookPr');
  return {
    strings:
      typeof strings === 'string'
        ? []
        : childrenNamed(strings.root, 'x:si').map((one) => textRuns(strings.source, one)),
    displayOf: displaysOf(typeof styles === 'string' ? undefined : styles.root),
    calendar: ['1', 'true'].includes(attributeOf(properties, 'date1904') ?? '') ? 1904 : 1900,
  };
}

function sheetsOf(file: OfficePackage, workbook: OfficePart, shared: WorkbookShared): WorkbookText | WorkbookTrouble {
  const texts: PartText[] = [];
  const hidden: string[] = [];
  const places = new Map<string, SheetPlace>();
  for (const sheet of childrenNamed(childNamed(workbook.root, 'x:sheets'), 'x:sheet')) {
    const title = attributeOf(sheet, 'name') ?? '';
    if ((attributeOf(sheet, 'state') ?? 'visible') !== 'visible') {
      hidden.push(title);
      continue;
    }
    const name = partById(file, workbook.name, attributeOf(sheet, 'r:id') ?? '') ?? '';
    const part = file.part(name);
    if (typeof part === 'string') return troubleOf(part, title);
    const cells = sheetCells(part.source, part.root, shared);
    const open = cells.find(({ uncalculated }) => uncalculated);
    if (open !== undefined) return { trouble: 'uncalculated', part: `${title}!${writtenAddress(open)}` };
    for (const cell of cells) places.set(`${name} ${cell.start}`, { sheet: title, cell: writtenAddress(cell) });
    texts.push(partText(part, blocksOf(title, part.root, cells)));
  }
  const text = officeText(texts);
  return { ...text, hidden, cellOf: (range) => cellIn(text, places, range) };
}

function blocksOf(title: string, sheet: XmlElement, cells: readonly SheetCell[]): readonly Block[] {
  const blocks = sheetBlocks(sheet, cells);
  if (GIVEN_NAME.test(title) || blocks.length === 0) return blocks;
  const piece = { kind: 'text', text: title, copied: false, raised: false, start: 0, end: 0 } as const;
  return [{ kind: 'paragraph', pieces: [piece], inner: 0, start: 0, end: 0 }, ...blocks];
}

function cellIn({ placesOf }: OfficeText, places: ReadonlyMap<string, SheetPlace>, range: Range): SheetPlace | null {
  for (const { part, start } of placesOf(range)) {
    const found = places.get(`${part} ${start}`);
    if (found !== undefined) return found;
  }
  return null;
}
