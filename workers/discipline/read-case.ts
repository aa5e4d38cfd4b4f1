import type { DisciplineCaseView } from '@bylaw/contract'
import type { Scope } from '../scope'
import { caseView } from './case-view'
import { visibleCase } from './visible-case'

/** A case that concerns the reader. */
export const readCase = async (scope: Scope, id: string): Promise<DisciplineCaseView> =>
  caseView(scope, await visibleCase(scope, id))
