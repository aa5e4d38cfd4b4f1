import { type DraftChecks, RegulationDocument } from '@bylaw/contract'
import { sameJson } from '@bylaw/kernel'
import {
  type FigureLeft,
  figuresLeft,
  type RuleBehind,
  rulesBehind,
  type SetOtherwise,
  setOtherwise,
} from '@bylaw/rulebook'
import { type RuleFinding, warningAt } from '@bylaw/rules-kit'
import type { Scope } from '../../scope'
import type { DraftRow } from '../drafts/draft-table'
import { kindOf } from '../kind-of'
import type { RulesThen } from '../next-rule-version'
import type { RuleSetRow } from '../reads'
import { spanToChange } from '../timeline'
import { rulesAsKnown, textsUntil } from './rules-as-known'
import { rulesWith } from './text-findings'
import { textInTime } from './text-in-time'

type Finding = DraftChecks['findings'][number]

/**
 * What somebody should have seen before a text is passed: clauses that state another figure than the
 * rules of their day, which go on deciding, be it a new one or one that the rules have left behind,
 * and clauses that were changed in one language only.
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
  const texts = await textInTime(scope, regulationId)
  const text = spanToChange(texts, fromMs)
  const before = text && !text.of.repeals ? text.of.document.clauses : []
  const found = await scope.rules.readRegulation(regulationId, scope.now)
  const all = await rulesWith(scope, found?.ruleSetRows ?? [], along)
  const changing = along.map(({ ruleSet }) => ruleSet.id)
  const formerly = await scope.rules.changedRules(regulationId, changing)
  const until = textsUntil(texts, fromMs - 1)
  const versions = [...until, { fromMs, recordedAtMs: scope.now, clauses: after }]
  const isKept = (id: string) => sameJson(clauseOf(before, id), clauseOf(after, id))
  return [
    ...all.flatMap(({ ruleSet, spans }) => {
      const holding = spanToChange(spans, fromMs)?.of
      if (!holding || holding.repeals) return []
      const kind = kindOf(ruleSet.kind)
      const ofThem = formerly.filter(({ ruleSetId }) => ruleSetId === ruleSet.id)
      const asKnown = rulesAsKnown(ofThem)
      return [
        ...rulesBehind(kind, holding, { before, after }).map((each) => ({
          ...otherThanRule(ruleSet, each, after[each.index]?.id ?? ''),
          already: false,
          ruleSetId: ruleSet.id,
        })),
        ...setOtherwise(figuresLeft(kind, holding, until, asKnown), { before, after }).map(
          (each) => ({
            ...otherThanRuleNow(ruleSet, each, after[each.index]?.id ?? ''),
            already: false,
            ruleSetId: ruleSet.id,
          }),
        ),
        ...figuresLeft(kind, holding, versions, asKnown).map((each) => ({
          ...leftBehind(ruleSet, each, after),
          already: !changing.includes(ruleSet.id) && isKept(each.clause),
        })),
      ]
    }),
    ...oneLanguageOnly(before, after).map((each) => ({ ...each, already: false })),
  ]
}

const otherThanRule = (
  ruleSet: Pick<RuleSetRow, 'titleZh' | 'titleEn'>,
  { index, part, former, states, rule }: RuleBehind,
  clause: string,
): RuleFinding =>
  warningAt(
    `/clauses/${index}/${part}`,
    'other_than_rule',
    `${clause} ${part === 'heading' ? '标题' : ''}改写为 ${states.join('、')}，而规则“${ruleSet.titleZh}”仍按 ${former.join('、')} 计算（${rule.zh}）：请同时修订规则。`,
    `${clause} now states ${part === 'heading' ? 'in its heading ' : ''}${states.join(', ')}, but the rules “${ruleSet.titleEn}” still go by ${former.join(', ')} (${rule.en}): change the rules as well.`,
  )

/** The rule changed before, and the clause follows it only now: with another figure. */
const otherThanRuleNow = (
  ruleSet: Pick<RuleSetRow, 'titleZh' | 'titleEn'>,
  { index, part, states, now }: SetOtherwise,
  clause: string,
): RuleFinding =>
  warningAt(
    `/clauses/${index}/${part}`,
    'other_than_rule',
    `${clause} ${part === 'heading' ? '标题' : ''}改写为 ${states.join('、')}，而规则“${ruleSet.titleZh}”是：${now.zh}请按规则改写，或同时修订规则。`,
    `${clause} now states ${part === 'heading' ? 'in its heading ' : ''}${states.join(', ')}, but the rules “${ruleSet.titleEn}” say: ${now.en} Write what they say, or change the rules as well.`,
  )

/** The clause is what is to be changed here: its rule was. */
const leftBehind = (
  ruleSet: Pick<RuleSetRow, 'titleZh' | 'titleEn'>,
  { clause, part, states, now }: FigureLeft,
  clauses: Clauses,
): RuleFinding =>
  warningAt(
    `/clauses/${clauses.findIndex(({ id }) => id === clause)}/${part}`,
    'left_behind',
    `${clause} 仍写 ${states.join('、')}，而规则“${ruleSet.titleZh}”${now ? `已改为：${now.zh}` : '已无此项。'}`,
    `${clause} still states ${states.join(', ')}, but the rules “${ruleSet.titleEn}” ${now ? `now say: ${now.en}` : 'have no such thing any more.'}`,
  )

type Clauses = RegulationDocument['clauses']
const clauseOf = (clauses: Clauses, id: string) => clauses.find((clause) => clause.id === id)

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
