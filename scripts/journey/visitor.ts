import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Locator, Page } from 'playwright-core'
import { complaintsAbout } from '../browser/axe'

/** Someone with a browser of their own: their cookies, their window. */
export interface Visitor {
  readonly name: string
  readonly page: Page
  /** Waits until these words can be read, in a place of the page or anywhere on it. */
  readonly reads: (words: string | RegExp, where?: Locator) => Promise<void>
  /** Presses the first button of that name, in a place of the page or anywhere on it. */
  readonly presses: (button: string | RegExp, where?: Locator) => Promise<void>
  /** Sends off a form. */
  readonly submits: (form: Locator) => Promise<void>
  readonly follows: (link: string | RegExp, where?: Locator) => Promise<void>
  /** Types over what a field holds. */
  readonly fills: (label: string | RegExp, text: string, where?: Locator) => Promise<void>
  /** Picks an option of the list that opens under a field. */
  readonly picks: (label: string, option: string, where?: Locator) => Promise<void>
  /** What axe says about the page as it is, in both themes. */
  readonly complaints: () => Promise<readonly string[]>
  /** What is on the screen, for a story that broke off. */
  readonly screen: () => Promise<string>
}

const PATIENCE_MS = 15_000
/** The page is the same in both themes but for its colours. */
const LOOKS = [
  { colorScheme: 'light', rules: undefined },
  { colorScheme: 'dark', rules: ['color-contrast'] },
] as const

export async function visitor(browser: Browser, address: string, name: string): Promise<Visitor> {
  const context = await browser.newContext({
    baseURL: address,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
    colorScheme: 'light',
  })
  context.setDefaultTimeout(PATIENCE_MS)
  const page = await context.newPage()
  const faults: string[] = []
  const said: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (line) => {
    if (line.type() === 'error') said.push(line.text().slice(0, 500))
  })

  return {
    name,
    page,
    reads: (words, where) => (where ?? page.locator('body')).getByText(words).first().waitFor(),
    presses: (button, where) =>
      (where ?? page).getByRole('button', { name: button, exact: true }).first().click(),
    submits: (form) => form.locator('button[type=submit]').click(),
    follows: (link, where) =>
      (where ?? page).getByRole('link', { name: link, exact: true }).first().click(),
    fills: (label, text, where) => (where ?? page).getByLabel(label, { exact: true }).fill(text),
    async picks(label, option, where) {
      // The list under the field carries the same label.
      const labelled = (where ?? page).getByLabel(label, { exact: true })
      await page.locator('input').and(labelled).click()
      await page.getByRole('option', { name: option, exact: true }).click()
    },
    async complaints() {
      const all: string[] = []
      for (const { colorScheme, rules } of LOOKS) {
        await page.emulateMedia({ colorScheme })
        await settled(page, colorScheme)
        for (const complaint of await complaintsAbout(page, rules))
          all.push(`${new URL(page.url()).pathname} (${colorScheme}): ${complaint}`)
      }
      await page.emulateMedia({ colorScheme: 'light' })
      return [...all, ...faults]
    },
    async screen() {
      const shot = join(mkdtempSync(join(tmpdir(), 'bylaw-journey-shot-')), 'screen.png')
      await page.screenshot({ path: shot })
      const text = await page.locator('body').ariaSnapshot()
      return [`${name} at ${page.url()}`, shot, ...faults, ...said, text.slice(0, 6_000)].join('\n')
    },
  }
}

/**
 * Nothing is being read or moving any more: what axe measures now is what a reader sees. Asked now
 * and then: asking at every frame has all styles worked out anew at every frame.
 */
async function settled(page: Page, colorScheme: string): Promise<void> {
  await page.waitForFunction(
    (scheme) =>
      document.documentElement.dataset['mantineColorScheme'] === scheme &&
      !document.querySelector('[aria-busy="true"]') &&
      document.getAnimations().every(({ playState }) => playState !== 'running'),
    colorScheme,
    { polling: 100 },
  )
}
