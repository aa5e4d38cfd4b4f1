import { type Citations, carryCitations, clausesOf } from '@bylaw/rules-kit'

/** Rules as they were, with the clauses that their places rested on. */
interface CitedRules {
  readonly rules: unknown
  readonly citations: Citations
}

/**
 * Which clauses rules rest on while they are being edited: a place keeps those it had, wherever it
 * has moved to, unless it has been given others.
 *
 * @param before the version that is being changed
 * @param anew   the places that are given others, in the rules as they were when that was done
 */
export function cited(rules: unknown, before: CitedRules, anew: CitedRules) {
  const own = carryCitations(anew.rules, rules, anew.citations)
  const all = { ...carryCitations(before.rules, rules, before.citations), ...own }
  return {
    /** What is given anew, where it stands now. */
    own,
    at: (place: string): readonly string[] => clausesOf(place, all) ?? [],
  }
}
