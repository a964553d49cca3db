import { describeGenerated } from './suites/generated';
import { describeProducers } from './suites/producers';
import { describeShared } from './suites/shared';
import { describeWorkbooks } from './suites/workbooks';
import { type LibreOffice, startLibreOffice } from './support/libreoffice';

/** One LibreOffice for all: it starts as long as it takes to look at five documents. */
describe('in LibreOffice', function () {
  this.timeout(180_000);
  let office: LibreOffice;
  before(async () => {
    office = await startLibreOffice();
  });
  after(() => office?.stop());
  for (const suite of [describeProducers, describeGenerated, describeWorkbooks, describeShared]) suite(() => office);
});
