import type { AppraisalForm } from '@bylaw/contract'
import { words } from '@bylaw/kernel'
import { type AppraisalRules, aboutOf, dueOn } from '@bylaw/rules-appraisal'
import type { Refusal } from '@bylaw/rules-kit'
import { Problem } from '../platform/problem'
import { today } from '../platform/today'
import type { InForce } from '../rulebook/reads'
import { mustDecide } from '../rulebook/repeal/must-decide'
import type { Scope } from '../scope'
import { endOf, kindOf, type Span, spanEndMs } from './span'

type Form = InForce<'appraisal'>

/** The forms that a period or a project is appraised by: those of its kind in force at its end. */
export async function formsOf(scope: Scope, span: Span): Promise<readonly Form[]> {
  const inForce = await scope.rules.allInForce('appraisal', spanEndMs(scope, span))
  return inForce.filter(({ rules }) => rules.cycle.period === kindOf(span))
}

/** Which form is meant: one about persons or about departments, and the one named. */
interface FormWish {
  readonly about: 'person' | 'department'
  readonly ruleSetId: string | undefined
}

/** The form that is meant: the one named or, where there is only one, that one. */
export async function formFor(
  scope: Scope,
  span: Span,
  { about, ruleSetId }: FormWish,
): Promise<Form> {
  const ofPeriod = await formsOf(scope, span)
  const forms = ofPeriod.filter(({ rules }) => aboutOf(rules) === about)
  if (ofPeriod.length === 0) await sayWhyNone(scope, span)
  if (forms.length === 0) throw new Problem('unacceptable', { errors: [NONE_ABOUT[about]] })
  const meant = forms.filter(({ ref }) => (ruleSetId ?? ref.ruleSetId) === ref.ruleSetId)
  const [form, other] = meant
  if (!form) throw await notAForm(scope, ruleSetId ?? '')
  if (other) throw new Problem('unacceptable', { errors: [whichForm] })
  return form
}

export const formView = (scope: Scope, span: Span, { ref, rules }: Form): AppraisalForm => ({
  ruleSetId: ref.ruleSetId,
  title: ref.title,
  by: rules.template.by,
  about: aboutOf(rules),
  ...dueIn(scope, rules, span),
})

/** By when a sheet of a period or a project is due under its rules, and whether that day has passed. */
export function dueIn(
  scope: Scope,
  { cycle }: Pick<AppraisalRules, 'cycle'>,
  span: Pick<Span, 'period' | 'projectEndedOn'>,
): { readonly dueOn: string | null; readonly overdue: boolean } {
  // How a sheet's own form comes round may have been changed since: its day is then not told.
  if (cycle.period !== kindOf(span)) return { dueOn: null, overdue: false }
  const day = dueOn(cycle, endOf(span))
  return { dueOn: day, overdue: today(scope) > day }
}

/** Rules of the company's that appraise no such period or project; what is not the company's is not found. */
export const notAForm = async (scope: Scope, ruleSetId: string): Promise<Problem> =>
  (await scope.rules.readRuleSetRow(ruleSetId))
    ? new Problem('unacceptable', { errors: [ofOtherPeriods] })
    : new Problem('not_found')

async function sayWhyNone(scope: Scope, span: Span): Promise<never> {
  const atMs = spanEndMs(scope, span)
  const others = await scope.rules.allInForce('appraisal', atMs)
  const repealed =
    others.length === 0 ? await scope.rules.inForce('appraisal', undefined, atMs) : undefined
  if (repealed) await mustDecide(scope, repealed)
  throw new Problem('rules_incomplete', { refusal: NO_FORM[kindOf(span)] })
}

const noForm = (zh: string, en: string): Refusal => ({
  code: 'no_rules',
  message: words(
    `还没有“绩效考核”规则中的${zh}考核表。请先采用含有这类规则的制度。`,
    `There is no “Appraisal” rule set with ${en} form. Adopt a regulation that has one first.`,
  ),
})

const NO_FORM = {
  month: noForm('月度', 'a monthly'),
  quarter: noForm('季度', 'a quarterly'),
  year: noForm('年度', 'an annual'),
  project: noForm('项目', 'a project'),
} as const

const NONE_ABOUT = {
  person: {
    pointer: '/personId',
    code: 'not_a_form',
    message: words('适用的考核表都不是考核个人的。', 'No form that applies is about persons.'),
  },
  department: {
    pointer: '/groupId',
    code: 'not_a_form',
    message: words('适用的考核表都不是考核部门的。', 'No form that applies is about departments.'),
  },
} as const

const ofOtherPeriods = {
  pointer: '/ruleSetId',
  code: 'not_a_form',
  message: words(
    '这套规则不是适用于这一期或这个项目、这类对象的考核表。',
    'These rules are no form by which this period or project, and whom it is about, is appraised.',
  ),
}

const whichForm = {
  pointer: '/ruleSetId',
  code: 'several_forms',
  message: words(
    '适用的考核表不止一种，请指明用哪一种。',
    'More than one form applies: name the one meant.',
  ),
}
