import type { Page } from 'playwright-core';

/** Give a page the letters that a reader has asked the browser for; 16 pixels are usual. */
export async function setTextSize(page: Page, pixels: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard: pixels, fixed: pixels } });
  await session.detach();
}
