import { readPage } from '../drawn/read-page';
import { textOfPages } from '../drawn/text-of-pages';
import type { PagedText } from '../paged-text';
import { attributeOf, type XmlElement } from '../xml/xml-tree';
import { drawOfdPage, type OfdContent, type PageBox, USUAL_PAGE } from './draw-ofd-page';
import { childCalled, childrenCalled, type OfdArchive, openOfd } from './ofd-archive';
import { boxIn, textIn } from './ofd-values';

/** What kept an OFD file from being read: damage, or pages that are pictures of text. */
export type OfdTrouble = 'broken' | 'scan';

const MOST_PAGES = 3000;

/**
 * The text of an OFD file (GB/T 33190) as its pages are drawn, templates below their pages; annotations and signatures are
 * not part of it. Never throws.
 */
export function readOfd(bytes: Uint8Array): PagedText | { readonly trouble: OfdTrouble } {
  const archive = openOfd(bytes);
  const entry = archive?.xml('OFD.xml', '') ?? null;
  if (archive === null || entry === null) return { trouble: 'broken' };
  const body = childCalled(entry.root, 'DocBody');
  const root = childCalled(body, 'DocRoot');
  const document = root === undefined ? null : archive.xml(textIn(root, entry.source).trim(), entry.path);
  if (document === null) return { trouble: 'broken' };
  const common = childCalled(document.root, 'CommonData');
  const box = pageBox(childCalled(common, 'PageArea'), document.source) ?? USUAL_PAGE;
  const templates = templatesOf(common, archive, document.path);
  const pages = childrenCalled(childCalled(document.root, 'Pages'), 'Page').slice(0, MOST_PAGES);
  const contents = pages.map((page) => archive.xml(attributeOf(page, 'BaseLoc') ?? '', document.path));
  if (contents.length === 0 || contents.includes(null)) return { trouble: 'broken' };
  const read = contents.map((content, i) => {
    const page = content as NonNullable<typeof content>;
    const below = childrenCalled(page.root, 'Template').flatMap(
      (one) => templates(attributeOf(one, 'TemplateID')) ?? [],
    );
    return readPage(drawOfdPage([...below, page], pageBox(childCalled(page.root, 'Area'), page.source) ?? box), i + 1);
  });
  return textOfPages(read) ?? { trouble: 'scan' };
}

/** The size of a page, as its area says it. */
function pageBox(area: XmlElement | undefined, source: string): PageBox | null {
  const box = childCalled(area, 'PhysicalBox');
  return box === undefined ? null : boxIn(textIn(box, source));
}

type Templates = (id: string | undefined) => OfdContent | null;

/** The templates of a document by their ids, each read when a page first asks for it. */
function templatesOf(common: XmlElement | undefined, archive: OfdArchive, from: string): Templates {
  const paths = new Map(
    childrenCalled(common, 'TemplatePage').map((one) => [attributeOf(one, 'ID'), attributeOf(one, 'BaseLoc')]),
  );
  const known = new Map<string, OfdContent | null>();
  return (id) => {
    const path = id === undefined ? undefined : paths.get(id);
    if (path === undefined) return null;
    if (!known.has(path)) known.set(path, archive.xml(path, from));
    return known.get(path) ?? null;
  };
}
