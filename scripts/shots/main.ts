import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { complaintsAbout } from '../browser/axe'
import { openBrowser } from '../browser/open-browser'
import { SCREENS, type Screen } from './screens'

const { BYLAW_ADDRESS = 'http://127.0.0.1:8787', BYLAW_EMAIL, BYLAW_PASSWORD } = process.env
const [folder = 'data/shots', only = ''] = process.argv.slice(2)

const SIZES = { desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } } as const
const LOOKS = [
  { theme: 'light', language: 'zh' },
  { theme: 'dark', language: 'zh' },
  { theme: 'light', language: 'en' },
] as const

/**
 * Takes a picture of every screen of a running host, in both sizes and themes, and asks axe about
 * each: `tsx scripts/shots/main.ts FOLDER [screen]`, with BYLAW_EMAIL and BYLAW_PASSWORD of
 * someone who may see them. Exits 1 if axe complains.
 */
async function main(): Promise<void> {
  await mkdir(folder, { recursive: true })
  const browser = await openBrowser()
  let complaints = 0
  for (const screen of SCREENS.filter(({ name }) => name.includes(only)))
    for (const size of ['desktop', 'phone'] as const)
      for (const look of LOOKS) complaints += await shoot(browser, screen, size, look)
  await browser.close()
  console.log(`${complaints} complaints`)
  process.exit(complaints === 0 ? 0 : 1)
}

async function shoot(
  browser: Browser,
  screen: Screen,
  size: keyof typeof SIZES,
  { theme, language }: (typeof LOOKS)[number],
): Promise<number> {
  const context = await browser.newContext({
    viewport: SIZES[size],
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  await page.addInitScript(
    ([themeName, languageName]) => {
      localStorage.setItem('bylaw.theme', themeName as string)
      localStorage.setItem('bylaw.language', languageName as string)
    },
    [theme, language],
  )
  page.on('pageerror', (error) => console.log(`${screen.name}: ${error.message}`))
  if (screen.signedIn) await signIn(page, language)
  await page.goto(`${BYLAW_ADDRESS}${screen.path}`)
  await settled(page)
  await screen.act?.(page)
  await settled(page)
  const name = `${screen.name}-${size}-${theme}-${language}`
  await page.screenshot({ path: join(folder, `${name}.png`) })
  const complaints = await complaintsAbout(page)
  for (const complaint of complaints) console.log(`${name}: ${complaint}`)
  await context.close()
  return complaints.length
}

/** Signs in by the API: the cookies it sets are the page's own. */
async function signIn(page: Page, language: string): Promise<void> {
  const origin = { Origin: BYLAW_ADDRESS, 'Sec-Fetch-Site': 'same-origin' }
  const answer = await page.request.post(`${BYLAW_ADDRESS}/v1/sign-in`, {
    data: { email: BYLAW_EMAIL, password: BYLAW_PASSWORD },
    headers: origin,
  })
  if (!answer.ok()) throw new Error(`Cannot sign in: ${answer.status()} ${await answer.text()}`)
  await page.request.patch(`${BYLAW_ADDRESS}/v1/me`, { data: { language }, headers: origin })
}

/** Waits until nothing is being read any more. */
async function settled(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor()
  await page.waitForFunction(() => !document.querySelector('[aria-busy="true"]'))
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  )
  await page.waitForTimeout(300)
}

await main()
