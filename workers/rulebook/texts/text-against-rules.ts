import { type DraftChecks, RegulationDocument } from '@bylaw/contract'
import { sameJson } from '@bylaw/kernel'
import {
  type FigureLeft,
  figuresLeft,
  notLeft,
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
  const all = await rulesWith(scope, regulationId, along)
  const changing = along.map(({ ruleSet }) => ruleSet.id)
  const formerly = await scope.rules.changedRules(regulationId, changing)
  const drafted = { fromMs, recordedAtMs: scope.now, clauses: after }
  const versions = [...textsUntil(texts, fromMs - 1), drafted]
  // A text that is to begin as one before it began, or before the first, takes the place of that one.
  const rewritten = [...textsUntil(texts, Math.max(fromMs, texts[0]?.fromMs ?? fromMs)), drafted]
  const isKept = (id: string) => sameJson(clauseOf(before, id), clauseOf(after, id))
  return [
    ...all.flatMap(({ ruleSet, spans }) => {
      const holding = spanToChange(spans, fromMs)?.of
      if (!holding || holding.repeals) return []
      const kind = kindOf(ruleSet.kind)
      const ofThem = formerly.filter(({ ruleSetId }) => ruleSetId === ruleSet.id)
      const asKnown = rulesAsKnown(ofThem)
      const isAsBefore = (id: string) => !changing.includes(ruleSet.id) && isKept(id)
      const left = figuresLeft(kind, holding, versions, asKnown)
      const anew = setOtherwise(kind, holding, rewritten, asKnown).filter(notLeft(left))
      return [
        ...anew.map((each) => ({
          ...otherThanRule(ruleSet, each, after),
          already: isAsBefore(each.clause),
          ruleSetId: ruleSet.id,
        })),
        ...left.map((each) => ({
          ...leftBehind(ruleSet, each, after),
          already: isAsBefore(each.clause),
        })),
      ]
    }),
    ...oneLanguageOnly(before, after).map((each) => ({ ...each, already: false })),
  ]
}

/** The clause was rewritten: its rule keeps what it said before, or says another figure by now. */
function otherThanRule(
  { titleZh, titleEn }: Pick<RuleSetRow, 'titleZh' | 'titleEn'>,
  { clause, part, states, kept, now }: Omit<SetOtherwise<unknown>, 'by'>,
  clauses: Clauses,
): RuleFinding {
  const [zh, en] =
    kept.length > 0
      ? [
          `仍按 ${kept.join('、')} 计算（${now.zh}）：请同时修订规则。`,
          `still go by ${kept.join(', ')} (${now.en}): change the rules as well.`,
        ]
      : [
          `是：${now.zh}请按规则改写，或同时修订规则。`,
          `say: ${now.en} Write what they say, or change the rules as well.`,
        ]
  return warningAt(
    placeOf(clause, part, clauses),
    'other_than_rule',
    `${clause} ${part === 'heading' ? '标题' : ''}改写为 ${states.join('、')}，而规则“${titleZh}”${zh}`,
    `${clause} now states ${part === 'heading' ? 'in its heading ' : ''}${states.join(', ')}, but the rules “${titleEn}” ${en}`,
  )
}

/** The clause is what is to be changed here: its rule was. */
const leftBehind = (
  ruleSet: Pick<RuleSetRow, 'titleZh' | 'titleEn'>,
  { clause, part, states, now }: FigureLeft,
  clauses: Clauses,
): RuleFinding =>
  warningAt(
    placeOf(clause, part, clauses),
    'left_behind',
    `${clause} 仍写 ${states.join('、')}，而规则“${ruleSet.titleZh}”${now ? `已改为：${now.zh}` : '已无此项。'}`,
    `${clause} still states ${states.join(', ')}, but the rules “${ruleSet.titleEn}” ${now ? `now say: ${now.en}` : 'have no such thing any more.'}`,
  )

type Clauses = RegulationDocument['clauses']
const placeOf = (clause: string, part: 'heading' | 'text', clauses: Clauses): string =>
  `/clauses/${clauses.findIndex(({ id }) => id === clause)}/${part}`
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
