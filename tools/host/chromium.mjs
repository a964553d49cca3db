// Unpacks the Chromium of @sparticuz/chromium and the libraries that a bare system may lack.
//   node chromium.mjs FOLDER        (FOLDER must be TMPDIR too: that is where the package unpacks to)
process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs20.x'; // makes the package unpack its libraries as well
const { default: chromium } = await import('@sparticuz/chromium');
await chromium.executablePath();
