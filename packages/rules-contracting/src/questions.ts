import type { Question } from '@bylaw/rules-kit'
import { contractPartMonth, contractStages, equalPrice, laterAssignment } from './crew-questions'
import { drainPrice, priceBook, priceFactor, priceRounding } from './price-questions'
import { repairFloor, warranty } from './repair-questions'

/** What R19.16 to R19.18 leave open about contracts, crews and repairs. */
export const questions: readonly Question[] = [
  priceFactor,
  priceBook,
  contractStages,
  contractPartMonth,
  priceRounding,
  drainPrice,
  equalPrice,
  laterAssignment,
  repairFloor,
  warranty,
]
