import { readFileSync, writeFileSync } from 'node:fs';
import { ARCHITECTURE, withLayers } from './architecture';
import { checksIndex } from './checks-index';
import { CHECKS_LIST, checksList } from './checks-list';
import { CONTRACT, withFragments } from './fragments';
import { GLOSSARY, withTables } from './glossary';
import { FOLDER, readPages } from './page';
import { PATTERNS_PAGE, patternsPage } from './patterns';
import { README, withOutput } from './readme';
import { MANIFEST, NLS, withCodeWords, withSeverities } from './settings';
import { VOCABULARY_PAGE, vocabularyPage } from './vocabulary';

/** `npm run docs`: what of the documentation is made from something else. Tests hold it up to date. */
writeFileSync(`${FOLDER}/README.md`, checksIndex(readPages()));
writeFileSync(CHECKS_LIST, checksList(readFileSync(CHECKS_LIST, 'utf8')));
writeFileSync(MANIFEST, withSeverities(readFileSync(MANIFEST, 'utf8')));
for (const language of ['en', 'zh'] as const)
  writeFileSync(NLS[language], withCodeWords(readFileSync(NLS[language], 'utf8'), language, readPages()));
writeFileSync(GLOSSARY, withTables(readFileSync(GLOSSARY, 'utf8')));
writeFileSync(CONTRACT, withFragments(readFileSync(CONTRACT, 'utf8')));
writeFileSync(README, withOutput(readFileSync(README, 'utf8')));
writeFileSync(ARCHITECTURE, withLayers(readFileSync(ARCHITECTURE, 'utf8')));
writeFileSync(PATTERNS_PAGE, patternsPage());
writeFileSync(VOCABULARY_PAGE, vocabularyPage());
