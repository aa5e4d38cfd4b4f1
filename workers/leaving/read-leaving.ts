import type { LeavingView } from '@bylaw/contract'
import type { Scope } from '../scope'
import { leavingView } from './leaving-view'
import { visibleLeaving } from './visible-leaving'

/** A leaving that concerns the reader. */
export const readLeaving = async (scope: Scope, id: string): Promise<LeavingView> =>
  leavingView(scope, await visibleLeaving(scope, id))
