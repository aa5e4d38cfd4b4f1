import type { EmploymentView } from '@bylaw/contract'
import { moneyIn } from '../platform/money'
import type { Scope } from '../scope'
import type { Employment } from './employment-store'

export const employmentView = (
  scope: Pick<Scope, 'currency'>,
  employment: Omit<Employment, 'companyId' | 'endsToldAtMs'>,
): EmploymentView => ({
  personId: employment.personId,
  ...saidView(scope, employment),
  ground: employment.ground,
  version: employment.version,
})

/** What an employment says. */
export const saidView = (
  scope: Pick<Scope, 'currency'>,
  { fromDate, status, level, monthlyFen }: Said,
): Pick<EmploymentView, 'from' | 'status' | 'level' | 'monthly'> => ({
  ...{ from: fromDate, status, level },
  monthly: monthlyFen === null ? null : moneyIn(scope)(monthlyFen),
})

type Said = Pick<Employment, 'fromDate' | 'status' | 'level' | 'monthlyFen'>
