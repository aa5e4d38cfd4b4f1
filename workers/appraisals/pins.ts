import { assert } from '@bylaw/kernel'
import { type PinnedRules, pinnedRules } from '../rulebook/pinned-rules'
import type { Scope } from '../scope'
import type { AppraisalSheet } from './store'

type Pinned = Pick<AppraisalSheet, 'ruleSetId' | 'ruleVersion'>

/** The rules of a page's sheets: forms are few, and each is read once. */
export async function pinsOf(
  scope: Scope,
  sheets: readonly Pinned[],
): Promise<(sheet: Pinned) => PinnedRules<'appraisal'>> {
  const pins = new Map<string, PinnedRules<'appraisal'>>()
  for (const sheet of sheets)
    if (!pins.has(pinOf(sheet)))
      pins.set(pinOf(sheet), await pinnedRules(scope, 'appraisal', sheet))
  return (sheet) => {
    const pinned = pins.get(pinOf(sheet))
    assert(pinned !== undefined, 'each sheet of the page has its rules')
    return pinned
  }
}

const pinOf = ({ ruleSetId, ruleVersion }: Pinned): string => `${ruleSetId} ${ruleVersion}`
