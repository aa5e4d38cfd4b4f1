import type { CustomerView } from '@bylaw/contract'
import { csvFile } from '../platform/csv'
import type { Scope } from '../scope'

const PAGE = 500

/** Of a customer without contacts. */
const NOBODY = { name: '', duty: '', phone: '', email: '' }
const HEADS = {
  zh: ['客户名称', '等级', '联系人', '职务', '电话', '邮箱'],
  en: ['Name', 'Level', 'Contact', 'Position', 'Phone', 'E-mail'],
} as const
const LEVELS: Readonly<Record<'zh' | 'en', Record<CustomerView['level'], string>>> = {
  zh: { standard: '普通', key: '重点', strategic: '战略' },
  en: { standard: 'Standard', key: 'Key', strategic: 'Strategic' },
}

/**
 * All customers with their contacts as a CSV file in the reader's language, a row for each contact;
 * it can be imported again.
 */
export async function exportCustomers(scope: Scope): Promise<string> {
  const { language } = scope
  const rows: string[][] = []
  for (let after: [string] | undefined = undefined as [string] | undefined; ; ) {
    const page = await scope.customers.list(after, PAGE)
    const contacts = await scope.customers.contactsOfAll(page.map(({ id }) => id))
    for (const { id, name, level } of page)
      for (const contact of contacts.get(id) ?? [NOBODY])
        rows.push([
          ...[name, LEVELS[language][level]],
          ...[contact.name, contact.duty, contact.phone, contact.email],
        ])
    const last = page.at(-1)
    if (page.length < PAGE || !last) break
    after = [last.id]
  }
  return csvFile([HEADS[language], ...rows])
}
