import { type Words, words, yuanFromFen } from '@bylaw/kernel'
import type { Employment } from './employment-store'

export type EmployedAs = Pick<Employment, 'fromDate' | 'status' | 'level' | 'monthlyFen'>

/** What an employment is called, with the level or the salary that goes with it. */
export function employedName({ status, level, monthlyFen }: EmployedAs): Words {
  const { zh, en } = STATUS[status]
  if (level !== null) return words(`${zh} ${level} 级`, `${en}, level ${level}`)
  if (monthlyFen === null) return STATUS[status]
  const monthly = yuanFromFen(monthlyFen)
  return words(`${zh}，月薪 ${monthly}`, `${en}, ${monthly} a month`)
}

const STATUS: Readonly<Record<Employment['status'], Words>> = {
  confirmed: words('正式', 'Confirmed'),
  probation: words('试用期', 'Probation'),
  contractor: words('承包', 'Contractor'),
  left: words('已离职', 'Left'),
}
