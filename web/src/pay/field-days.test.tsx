import type { FieldDaysMonth, FieldDaysView, PayRunView } from '@bylaw/contract'
import { MantineProvider } from '@mantine/core'
import { expect, test, vi } from 'vitest'
import { inChinese, inKeys } from '../on-screen.fixture'
import { BlockingList } from './blocking'
import { OfMonth } from './field-days'
import { isReady } from './field-days-model'

vi.mock('../shell/go', () => ({ Go: ({ href }: { href: string }) => <a href={href}>go</a> }))
vi.mock('../shell/company', () => ({
  useMay: () => () => true,
  usePlace: () => ({ language: 'zh', zone: 'Asia/Shanghai' }),
}))

const entry = { days: 12, reason: null, by: '陈国栋', at: '2026-11-30T02:00:00.000Z' }
const of = (personName: string, more: Partial<FieldDaysView> = {}): FieldDaysView => ({
  ...{ personId: personName, personName, most: 30, known: { logged: 3, said: 5 } },
  ...{ counted: [{ from: '2026-11-01', to: '2026-11-30' }], entry: null, before: [] },
  ...{ mayRecord: true, version: 0, ...more },
})
const month = (more: Partial<FieldDaysMonth> = {}) => (
  <MantineProvider>
    <OfMonth
      data={{ month: '2026-11', condition: 'per_field_day', open: true, items: [], ...more }}
      say={() => undefined}
    />
  </MantineProvider>
)

test('people stand in the order of their names, each with their days and who recorded them', () => {
  const corrected = { ...entry, days: 14, reason: '漏计两天' }
  const shown = inChinese(
    month({
      items: [of('周海燕'), of('王建军', { entry: corrected, before: [entry], version: 2 })],
    }),
  )
  expect(shown.indexOf('王建军')).toBeLessThan(shown.indexOf('周海燕'))
  expect(shown).toContain('>14<')
  expect(shown).toContain('陈国栋登记于')
  expect(shown).toContain('更正原因：漏计两天')
  expect(shown).toContain('原为 12 天')
  expect(shown).toContain('未登记')
})

test('whoever may not record them is offered nothing', () => {
  expect(inKeys(month({ items: [of('周海燕')] }))).toContain('<button')
  expect(inKeys(month({ items: [of('周海燕', { mayRecord: false })] }))).not.toContain('<button')
})

test('a month whose rules ask for none says so, and one without anybody, and one that is closed', () => {
  expect(inKeys(month({ condition: null }))).toContain('field_days.not_asked_title')
  expect(inKeys(month())).toContain('field_days.none_title')
  const closed = inKeys(month({ open: false, items: [of('周海燕', { mayRecord: false })] }))
  expect(closed).toContain('field_days.closed')
  expect(closed).not.toContain('field_days.lead')
})

test('a number that fits can be sent, and another than that on record with a reason alone', () => {
  const first = of('王建军')
  expect(['0', '30', '31', '-1', '1.5', ''].map((days) => isReady(first, days, ''))).toEqual([
    ...[true, true, false, false, false, false],
  ])
  const again = of('王建军', { entry })
  expect(isReady(again, '14', ' ')).toBe(false)
  expect(isReady(again, '12', '漏计')).toBe(false)
  expect(isReady(again, '14', '漏计')).toBe(true)
})

test('whoever a month waits for leads to where their days are recorded', () => {
  const refusal = {
    ...{ code: 'missing_fact', message: { zh: '还没有登记', en: 'Not recorded' } },
    ...{ fact: '/fieldDays', details: { month: '2026-11' } },
  }
  const blocking = [
    { personId: 'per_1', personName: '王建军', refusal },
  ] as unknown as PayRunView['blocking']
  expect(inKeys(<BlockingList blocking={blocking} />)).toContain('/pay/field-days?month=2026-11')
})
