import type { DraftView, RuleSetSummary, RuleSetView } from '@bylaw/contract'
import { daysAfter, isoWeekday, words } from '@bylaw/kernel'
import type { RulesOf } from '@bylaw/rulebook'
import type { Founded } from './found-company'
import { passed } from './passed-draft'
import type { Story } from './story'

/**
 * When the desk is open, and what it promises whom: the next versions of both, each drafted,
 * reviewed and approved as changes are; once.
 *
 * @param today the company's day on which the story begins
 */
export async function keepPromises(
  { as }: Founded,
  { hours, reason }: Story,
  today: string,
): Promise<void> {
  const lead = as('lead')
  const closed = closedOn(today)
  await change('calendar', (rules) =>
    rules.holidays.includes(closed)
      ? undefined
      : { ...rules, ...hours, holidays: [...(hours ?? rules).holidays, closed].toSorted() },
  )
  await change('sla', ({ policies, ...rules }) =>
    policies.some(({ when }) => when.customerLevel !== null)
      ? undefined
      : { ...rules, policies: [...STRATEGIC, ...policies] },
  )

  /** @param next what the rules become; undefined where they are so already */
  async function change<Kind extends 'calendar' | 'sla'>(
    kind: Kind,
    next: (rules: RulesOf<Kind>) => RulesOf<Kind> | undefined,
  ): Promise<void> {
    const { items } = await lead.get<{ items: RuleSetSummary[] }>('/v1/rule-sets')
    const id = items.find((each) => each.kind === kind)?.id
    if (id === undefined) return
    const { summary, rules } = await lead.get<RuleSetView>(`/v1/rule-sets/${id}`)
    const content = next(rules as RulesOf<Kind>)
    if (content === undefined) return
    const draft = await lead.post<DraftView>(
      `/v1/rule-sets/${id}/drafts`,
      `demo/${kind}/draft`,
      { content, note: reason },
      summary.version,
    )
    await passed(as, `demo/${kind}`, draft)
  }
}

/** The second weekday to come, on which the desk is closed: what is due within days skips it. */
function closedOn(today: string): string {
  const weekdays = [1, 2, 3, 4, 5, 6].map((days) => daysAfter(today, days)).filter(isWeekday)
  return weekdays[1] ?? today
}

const isWeekday = (date: string): boolean => isoWeekday(date) <= 5

/** What strategic customers are promised: half as long as everybody else. */
const STRATEGIC: RulesOf<'sla'>['policies'] = [
  strategic('urgent', words('战略客户 · 紧急', 'Strategic customers: urgent'), 15, 120),
  strategic('high', words('战略客户 · 高', 'Strategic customers: high'), 30, 240),
]

function strategic(
  priority: 'urgent' | 'high',
  name: RulesOf<'sla'>['policies'][number]['name'],
  firstResponseMinutes: number,
  resolutionMinutes: number,
): RulesOf<'sla'>['policies'][number] {
  return {
    name,
    when: { priority, customerLevel: 'strategic', channel: null },
    clock: 'business',
    firstResponseMinutes,
    nextResponseMinutes: null,
    keepInformedMinutes: null,
    resolutionMinutes,
  }
}
