import { replayCases } from './case-list'
import type { Replayer } from './replayer'

export const replaySlaScenarios: Replayer = (file) =>
  replayCases(file, () => {
    throw new Error('not built yet')
  })
