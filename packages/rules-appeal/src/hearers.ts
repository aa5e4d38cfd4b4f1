import type { AppealFacts } from './facts'
import type { AppealRules } from './rules'

/**
 * Those of the hearers who may not hear the appeal: the person who makes it, whoever gave the
 * result, and, where it goes to their superior, everyone else.
 */
export const unfit = (
  { heardBy }: AppealRules,
  { hearers, gaveIt, superiors, appellant }: AppealFacts,
): readonly string[] =>
  hearers.filter(
    (person, index) =>
      person === appellant ||
      gaveIt.includes(person) ||
      (heardBy === 'their_superior' && !superiors.includes(person)) ||
      // Named twice, a person still has one voice.
      hearers.indexOf(person) < index,
  )
