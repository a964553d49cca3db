import type { DocumentWords } from './document-words-zh';

/** The words about writing into documents in English. */
export const documentsEn: DocumentWords = {
  unwritten: {
    changed: (name) =>
      `“${name}” was changed after it was read; nothing was written. It has been read again, please look once more`,
    place: () =>
      'What is to be changed is no plain text of the document (a formula, a text box, moved text); nothing was written, change it in Word',
    field: () =>
      'The number is the result of a field, which would bring it back when it is updated; nothing was written, change its source in Word',
    signed: (name) => `“${name}” is signed, and the signature would no longer hold; nothing was written`,
    archive: (name) =>
      `“${name}” is packed in an unusual way, and its other parts might not stay as they are; nothing was written, save it anew in Word`,
    'not-word': (name) =>
      `“${name}” is no Word document (.docx) and cannot be written; change it in the program that made it`,
    'open-elsewhere': (name) =>
      `“${name}” is open elsewhere (Word, WPS or LibreOffice keep a lock beside it); nothing was written, close it there first`,
    'read-only': (name) => `“${name}” stands where nothing can be written`,
    failed: (name, detail) => `“${name}” cannot be written, the file is as it was: ${detail}`,
    'not-a-copy': () => 'A copy cannot be the file itself; to write there, choose “into this file”',
  },
  written: (name, isTracked) =>
    isTracked
      ? `The change was written into “${name}” as a tracked one, to be accepted or rejected in Word`
      : `Written into “${name}”`,
  undo: 'Undo',
  undone: (name) => `“${name}” is as it was before the change`,
  nothingToUndo: 'Nothing was written that could be undone',
  undoChanged: (name) =>
    `“${name}” was changed after it was written, and cannot be undone; a tracked change can be rejected in Word`,
  commentWhere: 'Where the comments go',
  commentCopy: 'Into a copy…',
  commentCopyWhy: 'the file stays as it is',
  commentHere: 'Into this file',
  commentHereWhy: 'comments that Gouji wrote before are taken away, those of others stay; it can be undone',
  commentSuffix: '-comments',
  commented: (name, n) =>
    n === 0
      ? `Nothing was found, “${name}” holds no comments of Gouji`
      : `${n} ${n === 1 ? 'comment' : 'comments'} written into “${name}”`,
  remarkPrompt: 'Comment (kept in the .gouji.json file beside the document)',
  openPrompt: 'Reports',
  offer: (name) => `“${name}” is named like a report: Gouji can open and check it`,
  openHere: 'Open',
  alwaysHere: 'Always Open Reports This Way',
  neverHere: "Don't Ask Again",
};
