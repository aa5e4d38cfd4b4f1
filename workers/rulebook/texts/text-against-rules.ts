import { type DraftChecks, RegulationDocument } from '@bylaw/contract'
import { type RuleBehind, rulesBehind } from '@bylaw/rulebook'
import { type RuleFinding, warningAt } from '@bylaw/rules-kit'
import type { Scope } from '../../scope'
import type { DraftRow } from '../drafts/draft-table'
import { kindOf } from '../kind-of'
import type { RulesThen } from '../next-rule-version'
import type { RuleSetRow } from '../reads'
import { spanToChange } from '../timeline'
import { rulesWith } from './text-findings'
import { textInTime } from './text-in-time'

type Finding = DraftChecks['findings'][number]

/**
 * What somebody should have seen before a text is passed: clauses that state another figure than the
 * rules of their day, which go on deciding, and clauses that were changed in one language only.
 */
export async function textWarnings(
  scope: Scope,
  regulationId: string,
  { content, validFromMs }: Pick<DraftRow, 'content' | 'validFromMs'>,
  along: readonly RulesThen[],
): Promise<Finding[]> {
  const read = RegulationDocument.safeParse(content)
  if (!read.success) return []
  const after = read.data.clauses
  const fromMs = validFromMs ?? scope.now
  const text = spanToChange(await textInTime(scope, regulationId), fromMs)
  const before = text && !text.of.repeals ? text.of.document.clauses : []
  const found = await scope.rules.readRegulation(regulationId, scope.now)
  const all = await rulesWith(scope, found?.ruleSetRows ?? [], along)
  return [
    ...all.flatMap((inTime) => {
      const holding = spanToChange(inTime.spans, fromMs)?.of
      if (!holding || holding.repeals) return []
      return rulesBehind(kindOf(inTime.ruleSet.kind), holding, { before, after }).map((each) => ({
        ...otherThanRule(inTime.ruleSet, each, after[each.index]?.id ?? ''),
        already: false,
        ruleSetId: inTime.ruleSet.id,
      }))
    }),
    ...oneLanguageOnly(before, after).map((each) => ({ ...each, already: false })),
  ]
}

const otherThanRule = (
  ruleSet: Pick<RuleSetRow, 'titleZh' | 'titleEn'>,
  { index, former, states, rule }: RuleBehind,
  clause: string,
): RuleFinding =>
  warningAt(
    `/clauses/${index}/text`,
    'other_than_rule',
    `${clause} 改写为 ${states.join('、')}，而规则“${ruleSet.titleZh}”仍按 ${former.join('、')} 计算（${rule.zh}）：请同时修订规则。`,
    `${clause} now states ${states.join(', ')}, but the rules “${ruleSet.titleEn}” still go by ${former.join(', ')} (${rule.en}): change the rules as well.`,
  )

type Clauses = RegulationDocument['clauses']

const oneLanguageOnly = (before: Clauses, after: Clauses): RuleFinding[] =>
  after.flatMap(({ id, text }, index) => {
    const was = before.find((clause) => clause.id === id)?.text
    if (!was || was.zh === '' || was.en === '' || was.zh === was.en) return []
    if ((was.zh === text.zh) === (was.en === text.en)) return []
    return [
      was.en === text.en
        ? warningAt(
            `/clauses/${index}/text/en`,
            'other_language_kept',
            `${id} 只改了中文，英文没有改：请核对英文。`,
            `${id} was changed in Chinese only: see whether the English still says the same.`,
          )
        : warningAt(
            `/clauses/${index}/text/zh`,
            'other_language_kept',
            `${id} 只改了英文，中文没有改：请核对中文。`,
            `${id} was changed in English only: see whether the Chinese still says the same.`,
          ),
    ]
  })
