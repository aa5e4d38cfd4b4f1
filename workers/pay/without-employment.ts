import type { PayRunView } from '@bylaw/contract'
import { lastDateOf } from '@bylaw/kernel'
import type { Scope } from '../scope'
import { ofOpenMonths } from './of-open-months'

/** Whom a run leaves out because nobody recorded what they are employed as. */
export type WithoutEmployment = PayRunView['withoutEmployment']

/** The same for several runs: of months' own, until they are approved. */
export const withoutEmploymentIn = (scope: Scope, runs: Parameters<typeof ofOpenMonths>[0]) =>
  ofOpenMonths(runs, async (month): Promise<WithoutEmployment> => {
    const last = lastDateOf(month)
    const people = await scope.people.withoutEmploymentSince(`${month}-01`)
    return people.map(({ personId, name, elsewhereFrom }) => ({
      ...{ personId, personName: name },
      elsewhereFrom: elsewhereFrom !== null && elsewhereFrom <= last ? elsewhereFrom : null,
    }))
  })
