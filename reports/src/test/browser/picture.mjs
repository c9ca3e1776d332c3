// Draws the published matrix for the README.
import { writeFileSync } from 'node:fs';
import { address, launch, root } from './browser.mjs';

const browser = await launch();
const page = await browser.newPage({ viewport: { width: 1100, height: 640 }, colorScheme: 'light' });
await page.goto(address('reports/published/matrix.html', 'reports/published/regenerate') + '#order=disagreement');
writeFileSync(`${root}/reports/published/matrix.png`, await page.screenshot());
await browser.close();
