import type { CustomerBook, Expertise, GroupView, NewAsset, NewContract } from '@bylaw/contract'
import type { Founded } from './found-company'
import type { Story } from './story'

/** Who serves what, by handles. */
export interface DemoGroup {
  readonly key: string
  readonly name: string
  /** None: it serves whatever no other group does. */
  readonly products: readonly string[]
  readonly leader: string
  readonly deputy: string
  /** What each of its members is good at. */
  readonly members: Readonly<Record<string, readonly Expertise[]>>
}

/** What is known of a customer besides its name: under which contract it is served, what it owns. */
export interface Owned {
  readonly contracts: readonly NewContract[]
  readonly assets: readonly NewAsset[]
}

/**
 * Groups with their people, and what customers have: before there are any tickets.
 *
 * @returns the products, by their serial numbers
 */
export async function staffDesk(
  company: Founded,
  { desk }: Story,
  startMs: number,
): Promise<ReadonlyMap<string, string>> {
  for (const group of desk.groups) await gather(company, group)
  // Whoever is on call is there at any hour, as long as they may say so ahead.
  const until = new Date(startMs + ON_CALL_MS).toISOString()
  for (const handle of desk.onCall)
    await company
      .as(handle)
      .post('/v1/presence', `demo/presence/${handle}`, { presence: 'available', until })
  const products = new Map<string, string>()
  for (const [handle, { contracts, assets }] of Object.entries(desk.owned)) {
    const path = `/v1/customers/${company.customerId(handle)}`
    const key = `demo/owned/${handle}`
    for (const [index, contract] of contracts.entries())
      await company.as('lead').post(`${path}/contracts`, `${key}/contract/${index}`, contract)
    for (const [index, asset] of assets.entries()) {
      const book = await company
        .as('lead')
        .post<CustomerBook>(`${path}/assets`, `${key}/asset/${index}`, asset)
      for (const { serial, id } of book.assets) products.set(serial, id)
    }
  }
  return products
}

const ON_CALL_MS = 13 * 86_400_000

async function gather(
  { as, idOf }: Founded,
  { key, name, products, leader, deputy, members }: DemoGroup,
): Promise<void> {
  const manager = as('manager')
  let { id, version } = await manager.post<GroupView>('/v1/groups', `demo/group/${key}`, {
    ...{ key, name, products, regions: [], businesses: [] },
    ...{ leaderId: idOf(leader), deputyId: idOf(deputy) },
  })
  for (const [handle, expertise] of Object.entries(members)) {
    const path = `/v1/groups/${id}/members/${idOf(handle)}`
    const at = `demo/group/${key}/${handle}`
    ;({ id, version } = await manager.put<GroupView>(path, at, { expertise }, version))
  }
}
