import type { EmploymentView } from '@bylaw/contract'
import type { Employment } from './employment-store'

export const employmentView = (
  employment: Omit<Employment, 'companyId' | 'endsToldAtMs'>,
): EmploymentView => ({
  personId: employment.personId,
  from: employment.fromDate,
  status: employment.status,
  level: employment.level,
  ground: employment.ground,
  version: employment.version,
})
