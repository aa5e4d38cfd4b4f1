import { CLOCKS, type ClockName, type SlaRules } from '@bylaw/rules-sla'

/** The priority a scenario's policy is for; a ticket changed away from it has the other. */
export const MATCHING = 'high'
export const OTHER = 'low'

type RawPolicy = Readonly<Record<string, unknown>>

/**
 * A scenario's policy as service levels with this one policy.
 *
 * @param stalledTimePauses whether time in a status that is waited out is given back
 */
export function readPolicy(raw: RawPolicy, stalledTimePauses: boolean): SlaRules {
  return {
    policies: [
      {
        name: { zh: '场景的时限', en: 'the policy of the scenario' },
        when: { priority: 'when' in raw ? MATCHING : null, customerLevel: null, channel: null },
        clock: 'business',
        firstResponseMinutes: minutes(raw['first_response_min']),
        nextResponseMinutes: minutes(raw['update_min'] ?? raw['next_response_min']),
        keepInformedMinutes: minutes(raw['keep_in_loop_min']),
        resolutionMinutes: minutes(raw['resolution_min']),
      },
    ],
    pauses: {
      waitingCustomer: stalledTimePauses,
      waitingThirdParty: stalledTimePauses,
      stops: stops(raw),
    },
    warnings: { leadMinutes: [] },
  }
}

/** Where answers to each message are promised a pause stops every clock, else the solution's only. */
const stops = (raw: RawPolicy): ClockName[] =>
  'update_min' in raw || 'next_response_min' in raw ? [...CLOCKS] : ['resolution']

function minutes(value: unknown): number | null {
  if (value === undefined || value === null) return null
  if (typeof value !== 'number') throw new Error(`the policy promises ${String(value)}, no number`)
  return value
}
