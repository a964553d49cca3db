import { partName } from '../archive/part-name';
import type { OfficePackage } from '../office/office-package';
import { relatedPart } from '../office/related-part';
import { attributeOf, childrenNamed } from '../xml/xml-tree';

const USUAL_MAIN = 'word/document.xml';
/** Documents, templates, and both with macros. */
const MAIN_CONTENT =
  /wordprocessingml\.(?:document|template)\.main\+xml$|ms-word\.(?:document|template)\.macroEnabled\.main\+xml$/i;
const NAMED_AS_MAIN = /^word\/document\d*\.xml$/i;

/**
 * The name of the part that holds the text: the one that the file's relationships give, else its list of contents, else
 * its name. Null if there is none.
 */
export function mainPartName(file: OfficePackage): string | null {
  const has = (name: string | undefined): name is string =>
    name !== undefined && file.names.some((one) => one.toLowerCase() === name.toLowerCase());
  const candidates = [
    relatedPart(file, '', 'officeDocument'),
    mainOfContents(file),
    USUAL_MAIN,
    file.names.find((name) => NAMED_AS_MAIN.test(name)),
  ];
  return candidates.find(has) ?? null;
}

function mainOfContents(file: OfficePackage): string | undefined {
  const contents = file.part('[Content_Types].xml');
  if (typeof contents === 'string') return undefined;
  const main = childrenNamed(contents.root, 'ct:Override').find((one) =>
    MAIN_CONTENT.test(attributeOf(one, 'ContentType') ?? ''),
  );
  return main && partName(attributeOf(main, 'PartName') ?? '');
}
