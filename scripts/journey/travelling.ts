import type { Visitor } from './visitor'

/** Where the story's trip goes. */
export const PLACE = '江口镇'

/** A trip by bus to work outside the city, as its traveller asks for it. */
export interface Journey {
  readonly destination: string
  readonly purpose: string
  readonly from: string
  readonly to: string
}

/** Asks for a trip, with the bus as its means. */
export async function asksToTravel(
  traveller: Visitor,
  { destination, purpose, from, to }: Journey,
): Promise<void> {
  const drawer = traveller.page.getByRole('dialog')
  await traveller.page.goto('/trips')
  await traveller.presses('申请出差')
  await traveller.fills('目的地', destination, drawer)
  await traveller.fills('事由', purpose, drawer)
  await traveller.fills('出发日期', from, drawer)
  await traveller.fills('返回日期', to, drawer)
  // The story is of a month that is over, so that its trips are asked for late.
  await traveller.fills('为什么出发后才申请', '系统启用前的出差，补录', drawer)
  await traveller.picks('工具', '公交 · 市内', drawer)
  await traveller.submits(drawer)
  await traveller.reads('待批准')
}

/** Approves the trip that waits for it, on its own page. */
export async function letsTravel(lead: Visitor, destination: string): Promise<void> {
  await lead.page.goto('/trips/approval')
  await lead.follows(destination)
  await lead.presses('审批')
  await lead.submits(lead.page.getByRole('dialog'))
  await lead.reads('已批准')
}

/** Writes the log of the first day that has none. */
export async function logsDay(
  traveller: Visitor,
  { night, work }: { readonly night: string; readonly work: string },
): Promise<void> {
  const dialog = traveller.page.getByRole('dialog')
  await traveller.presses('写日志')
  await traveller.picks('当晚在哪里过夜', night, dialog)
  await traveller.fills('当天的行程和工作', work, dialog)
  await traveller.submits(dialog)
  await dialog.waitFor({ state: 'detached' })
}

/** Claims what the trip cost: its days and its bus are known from the request. */
export async function claims(
  traveller: Visitor,
  { fare, what }: { readonly fare: string; readonly what: string },
): Promise<void> {
  const drawer = traveller.page.getByRole('dialog')
  await traveller.presses('报销')
  await traveller.fills('金额（元）', fare, drawer)
  await traveller.fills('起止、说明', what, drawer)
  await traveller.submits(drawer)
  await traveller.reads('报销待核对')
}

/** Passes the claim on, which its lead finds among what waits for them. */
export async function checksClaim(lead: Visitor, destination: string): Promise<void> {
  await lead.page.goto('/trips/approval')
  await lead.follows(destination)
  await lead.presses('核对报销')
  await lead.submits(lead.page.getByRole('dialog'))
  await lead.reads('待结算')
}

/** Settles the trip with the pay of a month, as the list of months calls it. */
export async function settlesTrip(
  finance: Visitor,
  destination: string,
  month: string,
): Promise<void> {
  const dialog = finance.page.getByRole('dialog')
  await finance.page.goto('/trips/finance')
  await finance.follows(destination)
  await finance.presses('结算')
  await finance.picks('计入哪个月', month, dialog)
  await finance.submits(dialog)
  await finance.reads('已结算')
}
