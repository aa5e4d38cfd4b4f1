import { assert } from '@bylaw/kernel'
import { auditEntry } from '../../audit/entry'
import type { Scope } from '../../scope'
import { pathMustStand } from '../drafts/approval-path'
import { targetOf } from '../drafts/draft-target'
import { newDraft } from '../drafts/start-draft'
import { notAccepted, outcomesOf } from '../examples/changed-outcomes'
import { nextRuleVersion } from '../next-rule-version'
import { NOTED } from '../noted'
import type { RuleSetRow } from '../reads'
import { mustHaveItsRegulation } from '../repeal/may-be-changed'
import { ruleSetInTime } from '../rule-set-in-time'
import { beginsIn, rivalOf } from '../signed-for-rival'
import { validFromOf, wishedFrom } from '../valid-from'
import { refused } from './import-change'
import { stale } from './import-wrong'

/** What a file has a rule set say next. */
export interface ImportedWish {
  readonly rules: unknown
  readonly repealed: string | undefined
  readonly validFrom: string | null
  /** Why the file decides questions as it does, by question. */
  readonly reasons: Readonly<Record<string, string>>
  /** The draft that the file makes of the text that they follow from, if it begins when they do. */
  readonly goesWith?: string
}

/** A draft on the path of the regulation. */
export async function asDraft(
  scope: Scope,
  row: RuleSetRow,
  { rules, repealed, validFrom, reasons, goesWith }: ImportedWish,
) {
  const of = { ruleSetId: row.id, regulationId: null }
  const { id, statements } = await newDraft(scope, of, row.version, {
    note: repealed ?? NOTED.imported[scope.companyLanguage],
    validFrom,
    reasons,
    ...(goesWith === undefined ? {} : { goesWith }),
    ...(repealed === undefined ? { content: rules } : { repeals: true }),
  })
  return { becomes: 'draft' as const, draftId: id, statements }
}

/** The next version at once; a draft where worked cases come out otherwise, which its author accepts. */
export async function asVersion(scope: Scope, row: RuleSetRow, wish: ImportedWish, place: string) {
  const { rules, repealed, validFrom, reasons } = wish
  await mustHaveItsRegulation(scope, row.regulationId)
  const found = await ruleSetInTime(scope, row.id)
  if (!found || found.ruleSet.version !== row.version)
    return refused([stale(place, `“${row.titleZh}”`, `“${row.titleEn}”`)])
  const from = validFromOf(scope.now, wishedFrom({ validFrom }))
  const rival =
    repealed === undefined ? await rivalOf(scope, found, row.regulationId, from) : undefined
  if (rival) return refused([{ pointer: place, code: 'rival', message: rival }])
  const target = await targetOf(scope, { ruleSetId: row.id, regulationId: null })
  assert(target !== undefined, 'a rule set that was read is there')
  const outcomes = repealed === undefined ? await outcomesOf(scope, found, from, rules) : undefined
  if (outcomes && notAccepted(outcomes).length > 0) return asDraft(scope, row, wish)
  const { statements } = nextRuleVersion(scope, found, {
    rules,
    reasons,
    note: repealed ?? NOTED.imported[scope.companyLanguage],
    ...from,
    recordedBy: scope.personName,
    verdicts: [],
    repeals: repealed !== undefined,
    placeOf: (pointer) => `${place}${pointer}`,
  })
  const told = auditEntry(scope, 'rule_version.published', row.id)
  return {
    becomes: 'version' as const,
    begins: repealed === undefined ? beginsIn(found, from) : [],
    statements: [...statements, ...pathMustStand(scope, target), told],
  }
}
