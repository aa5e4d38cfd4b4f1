import type { Question } from '@bylaw/rules-kit'
import { guidanceDays, guidanceLimits, hostOnGuidance, insideProvince } from './guidance-questions'
import { leaveDays } from './leave-days'
import { newCounts, newOnGuidance, newPaid } from './new-employee-questions'
import { longerConsent, residenceRate, rideConsent, seats } from './trip-questions'
import { bigCities, hostPart, sameDay } from './work-questions'

/** What R19.6, R19.8 and R19.9 leave open about trips. */
export const questions: readonly Question[] = [
  longerConsent,
  guidanceDays,
  guidanceLimits,
  hostOnGuidance,
  insideProvince,
  bigCities,
  hostPart,
  sameDay,
  newPaid,
  newOnGuidance,
  newCounts,
  seats,
  rideConsent,
  leaveDays,
  residenceRate,
]
