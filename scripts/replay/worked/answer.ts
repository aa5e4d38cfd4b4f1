import type { Result } from '@bylaw/kernel'
import type { Decided, Refusal } from '@bylaw/rules-kit'
import type { Args } from './args'

/** What an example expects to see: the answer's fields, or an error with what it names. */
export type Adapter = (args: Args) => unknown

/** A refusal as the worked examples write one: its code, with the fields they add to it. */
export const errorOf = (refusal: Refusal, more: Readonly<Record<string, unknown>> = {}) => ({
  error: CODES[refusal.question ?? ''] ?? CODES[refusal.code] ?? refusal.code,
  ...more,
})

/**
 * The decision about one of the things that a kind decides.
 *
 * @throws when it was refused, or was about something else
 */
export function decided<
  Decision extends { readonly about: string },
  About extends Decision['about'],
>(answer: Result<Decided<Decision>, Refusal>, about: About): Extract<Decision, { about: About }> {
  if (!answer.ok)
    throw new Error(`refused: ${answer.refusal.code} ${answer.refusal.question ?? ''}`)
  const { decision } = answer.value
  if (decision.about !== about) throw new Error(`decided ${decision.about}, not ${about}`)
  return decision as Extract<Decision, { about: About }>
}

/** Where the worked examples have another word for a refusal of ours. */
const CODES: Readonly<Record<string, string>> = {
  'piecework.guidance_rate': 'no_rate_for_guidance',
  'pay.company_minimum': 'company_minimum_to_be_decided',
  'pay.proration_basis': 'basis_to_be_decided',
  'travel.regional_office_rate': 'rate_to_be_decided',
  'travel.guidance_inside_province': 'rate_to_be_decided',
  'contracting.drain_price': 'drain_price_to_be_decided',
  'contracting.price_book': 'list_price_to_be_decided',
  no_such_level: 'level_outside_1_to_8',
  probation_length: 'length_outside_1_to_3_months',
}
