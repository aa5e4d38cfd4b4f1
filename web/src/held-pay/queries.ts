import type {
  HeldPayeeView,
  HeldPayoutDecision,
  HeldPayoutPaid,
  HeldPayoutView,
  HeldPayPage,
  HeldPayView,
  NewHeldPayout,
  NewRecordedApplication,
  RestApplicationView,
  RestDecision,
  SettlementView,
} from '@bylaw/contract'
import { queryOptions } from '@tanstack/react-query'
import { api } from '../api'
import type { CommandId } from '../command-id'

/** All balances that were asked for, and their sums. */
export interface HeldPay {
  readonly items: readonly HeldPayView[]
  readonly totals: HeldPayPage['totals']
}

/** On which project, or whose. */
interface HeldWish {
  readonly projectId?: string
  readonly personId?: string
}

/** What is held, to be read again. */
export const HELD = ['pay', 'held'] as const

export const HELD_FILE = '/v1/held-pay.csv'

const segment = encodeURIComponent

export const heldQueries = {
  balances: (wish: HeldWish) =>
    queryOptions({
      queryKey: [...HELD, wish],
      queryFn: async (): Promise<HeldPay> => {
        const first = await page(wish, undefined)
        const items = [...first.items]
        let { nextCursor } = first
        while (nextCursor !== null) {
          const next = await page(wish, nextCursor)
          items.push(...next.items)
          nextCursor = next.nextCursor
        }
        return { items, totals: first.totals }
      },
    }),
  ledger: ({ person, project }: HeldPayView) =>
    queryOptions({
      queryKey: [...HELD, 'ledger', person.id, project.id],
      queryFn: () =>
        api
          .read<{ items: readonly SettlementView[] }>(
            `/v1/projects/${segment(project.id)}/settlements/${segment(person.id)}`,
          )
          .then(({ items }) => items),
    }),
  /** The latest payments apart from a run. */
  payouts: () =>
    queryOptions({
      queryKey: [...HELD, 'payouts'],
      queryFn: async () =>
        (await api.read<{ items: readonly HeldPayoutView[] }>('/v1/held-payouts')).items,
    }),
  payout: (id: string) =>
    queryOptions({
      queryKey: [...HELD, 'payouts', id],
      queryFn: () => api.read<HeldPayoutView>(payoutAt(id)),
    }),
  payee: (id: string) =>
    queryOptions({
      queryKey: [...HELD, 'payouts', id, 'payee'],
      queryFn: () => api.read<HeldPayeeView>(`${payoutAt(id)}/payee`),
    }),
}

const payoutAt = (id: string): `/v1/held-payouts/${string}` =>
  `/v1/held-payouts/${segment(id)}` as const

const page = (wish: HeldWish, cursor: string | undefined) =>
  api.read<HeldPayPage>('/v1/held-pay', { ...wish, limit: 200, cursor })

export const applyForRest = (projectId: string, command: CommandId): Promise<RestApplicationView> =>
  api.post('/v1/rest-applications', { projectId }, { command })

export const decideRest = (
  { id, version }: RestApplicationView,
  wish: RestDecision,
  command: CommandId,
): Promise<RestApplicationView> =>
  api.post(`/v1/rest-applications/${segment(id)}/decision`, wish, { version, command })

export const recordApplication = (
  wish: NewRecordedApplication,
  command: CommandId,
): Promise<RestApplicationView> => api.post('/v1/recorded-applications', wish, { command })

export const preparePayout = (wish: NewHeldPayout, command: CommandId): Promise<HeldPayoutView> =>
  api.post('/v1/held-payouts', wish, { command })

/** What is done with a payment, each on the version that was read. */
export interface PayoutTurns {
  readonly decision: HeldPayoutDecision
  readonly withdrawal: undefined
  readonly payment: HeldPayoutPaid
}

export const turnPayout = <Name extends keyof PayoutTurns>(
  { id, version }: HeldPayoutView,
  name: Name,
  wish: PayoutTurns[Name],
  command: CommandId,
): Promise<HeldPayoutView> => api.post(`${payoutAt(id)}/${name}`, wish, { version, command })
