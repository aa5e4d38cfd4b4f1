import type { AppraisalView } from '@bylaw/contract'
import type { Scope } from '../scope'
import { visibleSheet } from './open-sheet'
import { sheetView } from './sheet-view'
import { spokenOf } from './told'

/** A sheet as the reader may see it: their own, or anyone's with `appraisal.read_all`. */
export const readAppraisal = async (scope: Scope, id: string): Promise<AppraisalView> =>
  sheetView(scope, await spokenOf(scope, await visibleSheet(scope, id)))
