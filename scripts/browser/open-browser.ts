import chromium from '@sparticuz/chromium'
import { type Browser, chromium as playwright } from 'playwright-core'

/** The browser that comes with the repository, so that a fresh machine needs no other. */
export async function openBrowser(): Promise<Browser> {
  return playwright.launch({
    executablePath: await chromium.executablePath(),
    // The package's own arguments are for a server without processes; contexts must outlive one page.
    args: ['--no-sandbox', '--font-render-hinting=none'],
    headless: true,
  })
}
