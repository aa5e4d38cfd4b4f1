import type { DeedView } from '@bylaw/contract'
import type { Scope } from '../scope'
import { deedView } from './deed-view'
import { visibleDeed } from './visible-deed'

/** A deed that concerns the reader, or that everyone may read. */
export const readDeed = async (scope: Scope, id: string): Promise<DeedView> =>
  deedView(scope, await visibleDeed(scope, id))
