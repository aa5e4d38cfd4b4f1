import type { NewPersonalContract } from '@bylaw/contract'
import { unitsOf } from '../format/decimal'

/** A contract as it is being typed. */
export interface ContractDraft {
  readonly personId: string | null
  readonly projectId: string | null
  readonly medium: NewPersonalContract['medium']
  readonly work: NewPersonalContract['work']
  readonly priceBy: 'price' | 'pipe'
  readonly listPrice: string
  readonly diameter: string
  readonly pressure: string
  readonly metres: string
  readonly startOn: string
  readonly deadline: string
  readonly quality: string
}

export const contractDraft = (today: string): ContractDraft => ({
  personId: null,
  projectId: null,
  medium: 'supply',
  work: 'install',
  priceBy: 'price',
  listPrice: '',
  diameter: '',
  pressure: '',
  metres: '',
  startOn: today,
  deadline: '',
  quality: '',
})

/** A number above nought with at most so many decimals. */
export const isNumber = (text: string, places: number): boolean =>
  (unitsOf(text.trim(), places, 6) ?? 0) > 0

/** The contract as the server wants it; undefined while something is missing or wrong. */
export function contractFrom(draft: ContractDraft): NewPersonalContract | undefined {
  const { personId, projectId, medium, work, metres, startOn, deadline } = draft
  const quality = draft.quality.trim()
  const price = priceFrom(draft)
  if (!personId || !projectId || !price || !isNumber(metres, 3)) return undefined
  if (!startOn || !deadline || quality === '') return undefined
  return {
    ...{ personId, projectId, medium, work, price, metres: metres.trim() },
    ...{ startOn, deadline, quality },
  }
}

function priceFrom(draft: ContractDraft): NewPersonalContract['price'] | undefined {
  if (draft.priceBy === 'price')
    return isNumber(draft.listPrice, 4) ? { listPrice: draft.listPrice.trim() } : undefined
  const diameterMm = Number(draft.diameter)
  if (!/^\d{1,4}$/.test(draft.diameter.trim()) || diameterMm < 1 || !isNumber(draft.pressure, 2))
    return undefined
  return { pipe: { diameterMm, pressureMpa: draft.pressure.trim() } }
}
