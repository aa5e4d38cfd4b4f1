import type { Page } from 'playwright-core'

/** A screen to look at: where it is, and what to do there first. */
export interface Screen {
  readonly name: string
  readonly path: string
  readonly signedIn: boolean
  readonly act?: (page: Page) => Promise<void>
}

/** Follows the first ticket of the queue. */
async function openFirstTicket(page: Page): Promise<void> {
  await page.locator('.queue-subject').first().click()
  await page.locator('.ticket-head').waitFor()
}

export const SCREENS: readonly Screen[] = [
  { name: 'sign-in', path: '/sign-in', signedIn: false },
  { name: 'sign-up', path: '/sign-up', signedIn: false },
  { name: 'queue', path: '/queue', signedIn: true },
  {
    name: 'queue-nothing-found',
    path: '/queue',
    signedIn: true,
    act: (page) => page.locator('.queue-filter input').fill('没有这样的工单'),
  },
  {
    name: 'new-ticket',
    path: '/queue',
    signedIn: true,
    act: async (page) => {
      await page.keyboard.press('c')
      await page.getByRole('dialog').waitFor()
    },
  },
  {
    name: 'palette',
    path: '/queue',
    signedIn: true,
    act: async (page) => {
      await page.keyboard.press('Control+k')
      await page.getByRole('listbox').waitFor()
    },
  },
  {
    name: 'keys',
    path: '/queue',
    signedIn: true,
    act: async (page) => {
      await page.keyboard.press('?')
      await page.getByRole('dialog').waitFor()
    },
  },
  {
    name: 'account',
    path: '/queue',
    signedIn: true,
    act: async (page) => {
      const burger = page.locator('.phone-bar button').first()
      if (await burger.isVisible()) await burger.click()
      await page.locator('.account').locator('visible=true').click()
      await page.getByRole('menu').waitFor()
    },
  },
  { name: 'ticket', path: '/queue', signedIn: true, act: openFirstTicket },
  {
    name: 'ticket-why',
    path: '/queue',
    signedIn: true,
    act: async (page) => {
      await openFirstTicket(page)
      await page.locator('.ticket-why').click()
      await page.locator('.trace').first().waitFor()
    },
  },
  { name: 'people', path: '/people', signedIn: true },
  { name: 'customers', path: '/customers', signedIn: true },
  { name: 'settings', path: '/settings', signedIn: true },
  { name: 'not-found', path: '/no/such/place', signedIn: true },
]
