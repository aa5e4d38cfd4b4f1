import type { ChangeView, RuleAction, RuleWhen, TicketCondition } from '@bylaw/contract'
import { newsOfTool } from '../../tools/news'
import { type CompanyUnderTest, URGENT } from '../desk-under-test'

export const say = (zh: string) => ({ zh })
export const on = (event: Extract<RuleWhen, { by: 'event' }>['event']): RuleWhen => ({
  by: 'event',
  event,
})

export interface WishedRule {
  readonly when: RuleWhen
  readonly actions: readonly RuleAction[]
  readonly conditions?: readonly TicketCondition[]
  readonly active?: boolean
  readonly version?: number
}

/** A rule as the company's managers write it; it acts from now on. */
export const rule = (company: CompanyUnderTest, name: string, wish: WishedRule): Promise<void> =>
  company.as('sun').learnTools([
    newsOfTool({
      id: `dru_${name}`,
      kind: 'rule',
      name,
      ownerId: null,
      zone: 'Asia/Shanghai',
      active: wish.active ?? true,
      changedByName: 'sun',
      changedAtMs: Date.now(),
      version: wish.version ?? 1,
      content: {
        when: wish.when,
        conditions: [...(wish.conditions ?? [])],
        actions: [...wish.actions],
        language: 'zh',
      },
    }),
  ])

export const opened = async (company: CompanyUnderTest, wish = {}): Promise<string> =>
  (await company.as('ada', { nowMs: Date.now() }).open({ ...URGENT, ...wish })).changed.ticketId
export const read = (company: CompanyUnderTest, ticketId: string) => company.as('li').read(ticketId)
export const history = async (company: CompanyUnderTest, ticketId: string): Promise<ChangeView[]> =>
  (await company.as('li').history(ticketId, { limit: 50 })).items.filter(
    ({ what, stopped }) => what !== 'open' || stopped !== undefined,
  )
export const bodies = async (company: CompanyUnderTest, ticketId: string): Promise<string[]> =>
  (await read(company, ticketId)).messages.slice(1).map(({ body }) => body)

/** A word of the customer's, which a machine may have sent. */
export const customerSays = (company: CompanyUnderTest, ticketId: string, atMs: number) =>
  company
    .as('ada', { nowMs: atMs })
    .addMessage(ticketId, { kind: 'reply', body: '自动回复：我在休假' })

/** How the reasons begin that kept rules from acting, latest first. */
export const stopsOf = async (company: CompanyUnderTest, ticketId: string): Promise<string[]> =>
  (await history(company, ticketId))
    .flatMap(({ stopped = [] }) => stopped)
    .map(({ why }) => why.zh.slice(0, 6))
