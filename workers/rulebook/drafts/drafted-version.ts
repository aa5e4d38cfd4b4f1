import { carryCitations } from '@bylaw/rules-kit'
import type { Scope } from '../../scope'
import type { RuleSetRow, VersionRow } from '../reads'
import type { DraftRow } from './draft-table'

type Drafted = Pick<DraftRow, 'validFromMs' | 'citations' | 'publishedVersion'>

/**
 * Drafted rules as the version that they would be published as, or were.
 *
 * @param basis the version that they are based on
 */
export const draftedVersion = (
  scope: Scope,
  ruleSet: RuleSetRow,
  basis: VersionRow,
  draft: Drafted,
  rules: unknown,
): VersionRow => ({
  ...basis,
  version: draft.publishedVersion ?? ruleSet.version + 1,
  validFromMs: draft.validFromMs ?? scope.now,
  validToMs: null,
  rules,
  citations: {
    ...carryCitations(basis.rules, rules, basis.citations),
    ...draft.citations,
  },
})
