import type { CustomerView } from '@bylaw/contract'
import { csvFile } from '../platform/csv'
import type { Scope } from '../scope'

const PAGE = 500

const HEADS = {
  zh: ['客户名称', '等级'],
  en: ['Name', 'Level'],
} as const
const LEVELS: Readonly<Record<'zh' | 'en', Record<CustomerView['level'], string>>> = {
  zh: { standard: '普通', key: '重点', strategic: '战略' },
  en: { standard: 'Standard', key: 'Key', strategic: 'Strategic' },
}

/** All customers as a CSV file in the reader's language; it can be imported again. */
export async function exportCustomers(scope: Scope): Promise<string> {
  const { language } = scope
  const rows: string[][] = []
  for (let after: [string] | undefined = undefined as [string] | undefined; ; ) {
    const page = await scope.customers.list(after, PAGE)
    for (const { name, level } of page) rows.push([name, LEVELS[language][level]])
    const last = page.at(-1)
    if (page.length < PAGE || !last) break
    after = [last.id]
  }
  return csvFile([HEADS[language], ...rows])
}
