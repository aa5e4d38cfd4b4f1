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

/** Opens the last regulation of the list, and one of its parts. */
async function openPart(page: Page, part: 'text' | 'rule-sets' | 'path'): Promise<void> {
  await page.locator('.listing tbody th a').last().click()
  await page.locator(`.area-tabs a[href$="part=${part}"]`).click()
  await page.locator('.area-tabs a[aria-current]').waitFor()
}

/** Begins a change of one of that regulation’s rule sets. */
async function openDraft(page: Page, nth: number): Promise<void> {
  await openPart(page, 'rule-sets')
  await page.locator('.listing tbody th a').nth(nth).click()
  await page.locator('.screen-actions button').click()
  await page.locator('.rules-editor').waitFor()
}

/** Follows the last article of a shelf. */
async function openArticle(page: Page): Promise<void> {
  await page.locator('.listing tbody th a').last().click()
  await page.locator('.article-page').waitFor()
}

/** Opens an article in its editor. */
async function editArticle(page: Page): Promise<void> {
  await openArticle(page)
  await page.locator('.screen-actions button').nth(2).click()
  await page.locator('.article-editor').waitFor()
}

/** Opens the versions of an article, and what the latest changed. */
async function compareArticle(page: Page): Promise<void> {
  await openArticle(page)
  await page.locator('.screen-actions button').first().click()
  await page.locator('.article-versions .link-button').first().click()
  await page.locator('.article-diff').waitFor()
}

/** Takes a call, and looks up who it is. */
async function takeCall(page: Page): Promise<void> {
  await page.locator('.screen-actions button').first().click()
  await page.locator('.call-who input').first().fill('0571-8812 6630')
  await page.locator('.call-who button').click()
  await page.locator('.caller').first().waitFor()
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
      await page.locator('.ticket-why').first().click()
      await page.locator('.trace').first().waitFor()
    },
  },
  { name: 'people', path: '/people', signedIn: true },
  { name: 'customers', path: '/customers', signedIn: true },
  { name: 'settings', path: '/settings', signedIn: true },
  { name: 'rulebook', path: '/rulebook', signedIn: true },
  { name: 'drafts', path: '/rulebook/drafts?shelf=all', signedIn: true },
  { name: 'rulebook-print', path: '/rulebook/print', signedIn: true },
  { name: 'regulation-new', path: '/rulebook/new', signedIn: true },
  {
    name: 'regulation-text',
    path: '/rulebook',
    signedIn: true,
    act: async (page) => {
      await openPart(page, 'text')
      await page.locator('.paper-sheet').waitFor()
    },
  },
  {
    name: 'regulation-path',
    path: '/rulebook',
    signedIn: true,
    act: (page) => openPart(page, 'path'),
  },
  ...[0, 1, 6, 7].map((nth) => ({
    name: `rule-draft-${nth}`,
    path: '/rulebook',
    signedIn: true,
    act: (page: Page) => openDraft(page, nth),
  })),
  { name: 'not-found', path: '/no/such/place', signedIn: true },
  { name: 'groups', path: '/staffing', signedIn: true },
  {
    name: 'group',
    path: '/staffing',
    signedIn: true,
    act: async (page) => {
      await page.locator('.group-acts button').last().click()
      await page.getByRole('dialog').waitFor()
    },
  },
  { name: 'presence', path: '/staffing/presence', signedIn: true },
  {
    name: 'duty',
    path: '/staffing/presence',
    signedIn: true,
    act: async (page) => {
      await page.locator('.listing .icon-button').first().click()
      await page.getByRole('dialog').getByRole('checkbox').first().waitFor()
    },
  },
  { name: 'absences', path: '/staffing/absences', signedIn: true },
  { name: 'templates', path: '/tools', signedIn: true },
  { name: 'macros', path: '/tools/macros', signedIn: true },
  {
    name: 'macro-new',
    path: '/tools/macros',
    signedIn: true,
    act: async (page) => {
      await page.locator('.screen-actions button').click()
      await page.locator('.tool-action').first().waitFor()
    },
  },
  { name: 'views', path: '/tools/views', signedIn: true },
  { name: 'desk-rules', path: '/tools/rules', signedIn: true },
  { name: 'knowledge', path: '/knowledge', signedIn: true },
  { name: 'knowledge-due', path: '/knowledge?show=due', signedIn: true },
  { name: 'knowledge-empty', path: '/knowledge?show=withdrawn', signedIn: true },
  { name: 'article', path: '/knowledge', signedIn: true, act: openArticle },
  { name: 'article-edit', path: '/knowledge', signedIn: true, act: editArticle },
  { name: 'article-versions', path: '/knowledge', signedIn: true, act: compareArticle },
  { name: 'queue-archived', path: '/queue?view=archived', signedIn: true },
  { name: 'retention', path: '/retention', signedIn: true },
  { name: 'search-archived', path: '/search?q=水&where=archived', signedIn: true },
  { name: 'search-tickets', path: '/search?q=水', signedIn: true },
  { name: 'search-articles', path: '/search?q=水&kind=article', signedIn: true },
  { name: 'search-nothing', path: '/search?q=没有这样的词', signedIn: true },
  { name: 'procedures', path: '/procedures', signedIn: true },
  { name: 'procedures-overdue', path: '/procedures?show=overdue', signedIn: true },
  { name: 'procedures-rounds', path: '/procedures?show=rounds', signedIn: true },
  {
    name: 'procedure-start',
    path: '/procedures',
    signedIn: true,
    act: async (page) => {
      await page.locator('.screen-actions button').click()
      await page.getByRole('dialog').waitFor()
    },
  },
  ...[0, 1].map(
    (nth): Screen => ({
      name: `procedure-record-${nth}`,
      path: '/procedures?show=open',
      signedIn: true,
      act: async (page) => {
        await page.locator('.listing tbody th a').nth(nth).click()
        await page.locator('.procedure-heads').waitFor()
      },
    }),
  ),
  { name: 'notices', path: '/notices?shelf=all', signedIn: true },
  { name: 'mail', path: '/mail', signedIn: true },
  { name: 'mail-sent', path: '/mail/sent', signedIn: true },
  { name: 'mail-forms', path: '/mail/forms', signedIn: true },
  { name: 'mail-form-new', path: '/mail/forms/new', signedIn: true },
  { name: 'mail-settings', path: '/mail/settings', signedIn: true },
  { name: 'surveys', path: '/surveys', signedIn: true },
  {
    name: 'surveys-why',
    path: '/surveys',
    signedIn: true,
    act: (page) => page.locator('.survey-figures button').click(),
  },
  { name: 'calls', path: '/calls', signedIn: true },
  { name: 'call-going-on', path: '/calls', signedIn: true, act: takeCall },
  { name: 'portal', path: '/portal/pengyuan', signedIn: false },
  { name: 'survey-over', path: '/survey', signedIn: false },
]
